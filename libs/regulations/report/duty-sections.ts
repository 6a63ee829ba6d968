import type { Channel, Citation, Edition, LocalizedText, Term } from '../edition.js';
import { channelWords } from './code-words.js';
import { section, table, type Row } from './markdown.js';
import { termWords } from './term-words.js';
import { each, heading, two, type Two } from './two-languages.js';

/** What the text says of hearing, consent, acceptance, receipts and other bodies. */
export function rulesSection(edition: Edition): string {
  const rows = [
    ...hearingRows(edition),
    ...consentRows(edition),
    ...acceptanceRows(edition),
    ...bodiesRows(edition),
    ...afterwardsRows(edition),
  ];
  return section(heading(two('Тыңдау, келісім, қабылдау', 'Заслушивание, согласие, приём')), table(rows, TERM));
}

/** Duties towards the monitoring system, at a failure, on a complaint. */
export function dutiesSection({ complaint, monitoring, outage, amendmentsNotice }: Edition): string {
  const rows: readonly Row[] = [
    ...(complaint
      ? [
          row(two('Шағым', 'Жалоба'), complaint.text, complaint.citation),
          termRow(
            two('– қарайтын органға жіберу', '– передача рассматривающему органу'),
            complaint.forward,
            complaint.citation,
          ),
          termRow(two('– берушіде', '– у услугодателя'), complaint.atProvider, complaint.citation),
          termRow(
            two('– қарайтын органда', '– у рассматривающего органа'),
            complaint.atReviewingBody,
            complaint.citation,
          ),
        ]
      : []),
    ...(monitoring ? [row(two('Мониторинг', 'Мониторинг'), monitoring.text, monitoring.citation)] : []),
    ...(outage ? [row(two('Жүйенің істен шығуы', 'Сбой системы'), outage.text, outage.citation)] : []),
    ...(amendmentsNotice
      ? [
          row(
            two('Өзгерістер туралы хабарлау', 'Сообщение об изменениях'),
            amendmentsNotice.text,
            amendmentsNotice.citation,
          ),
        ]
      : []),
  ];
  return section(heading(two('Міндеттер мен шағым', 'Обязанности и жалоба')), table(rows, TERM));
}

const TERM = 'Мерзімі · Срок';

type Text = Pick<LocalizedText, 'kk' | 'ru'>;

function row(name: Two, text: Text, citation: Citation): Row {
  return { words: each((language) => `${name[language]}: ${text[language]}`), citation };
}

function termRow(words: Two, term: Term | null, citation: Citation): Row {
  return { words, note: termWords(term), citation: term?.citation ?? citation };
}

/** A rule and, when it is cited apart, its term. */
function bothCited(words: Two, term: Term | null, citation: Citation): readonly Row[] {
  const apart = term?.citation === undefined ? [] : [termRow(two('– мерзімі', '– срок'), term, term.citation)];
  return [{ words, note: term === null ? '' : termWords(term), citation }, ...apart];
}

function hearingRows({ hearing, afterHearing }: Edition): readonly Row[] {
  if (hearing === null) return [];
  const { required, noticeWorkingDays: days, citation } = hearing;
  const said = required
    ? two(
        'Бас тартар алдында: алдын ала шешім, тыңдаудың уақыты мен орны туралы хабарлама, тыңдау',
        'Перед отказом: предварительное решение, уведомление о времени и месте, заслушивание',
      )
    : two('Тыңдау жоқ', 'Заслушивания нет');
  const notice = two('– хабарлама мерзім аяқталғанға дейін', '– уведомление до конца срока, не позднее чем за');
  const after = two('– тыңдаудан кейінгі жауап', '– ответ после заслушивания');
  return [
    { words: said, citation },
    ...(days === null ? [] : [termRow(notice, { value: days, unit: 'working-day' }, citation)]),
    ...(afterHearing === null ? [] : [termRow(after, afterHearing, citation)]),
  ];
}

function consentRows({ consent, grounds }: Edition): readonly Row[] {
  if (!consent) return [];
  const no = grounds.find(({ code }) => code === consent.ground)?.no;
  const words = two('Деректерді пайдалануға келісім', 'Согласие на использование данных');
  const refused = no === undefined ? '' : `${heading(two('бас тарту негізі', 'основание отказа'))}: ${no}`;
  return [{ words, note: refused, citation: consent.citation }];
}

function acceptanceRows({ acceptanceRefusal, receipts = [] }: Edition): readonly Row[] {
  const refusal =
    acceptanceRefusal?.expired === false
      ? two('Толық емес топтаманы қабылдаудан бас тарту', 'Отказ в приёме неполного пакета')
      : two(
          'Толық емес не мерзімі өткен топтаманы қабылдаудан бас тарту',
          'Отказ в приёме неполного или просроченного пакета',
        );
  return [
    ...(acceptanceRefusal === null ? [] : [at(acceptanceRefusal.channels, refusal, acceptanceRefusal.citation)]),
    ...receipts.map(({ channels, title, copies, citation }) => ({
      ...at(channels, title, citation),
      note: copies === null ? '' : `${copies} дана · экз.`,
    })),
  ];
}

function at(channels: readonly Channel[], words: Text, citation: Citation): Row {
  const names = (language: 'kk' | 'ru'): string =>
    channels.map((channel) => channelWords[channel][language]).join(', ');
  return { words: each((language) => `${words[language]} (${names(language)})`), citation };
}

function bodiesRows({ conclusions, grounds, suspensions = [], filingLimit }: Edition): readonly Row[] {
  const limit = two(
    'Аккредиттеу аяқталғанға дейін берілуі тиіс',
    'Подаётся до окончания аккредитации, не позднее чем за',
  );
  return [
    ...(conclusions
      ? [
          { words: conclusions.title, citation: conclusions.citation },
          termRow(two('– сұрату', '– запрос'), conclusions.request, conclusions.citation),
          termRow(two('– жауап', '– ответ'), conclusions.answer, conclusions.citation),
          ...grounds
            .filter(({ code }) => code === conclusions.ground)
            .map(({ title, citation }) => row(two('– теріс жауап', '– отрицательный ответ'), title, citation)),
        ]
      : []),
    ...suspensions.map(({ text, citation }) =>
      row(two('Мерзімді тоқтата тұру', 'Приостановление срока'), text, citation),
    ),
    ...(filingLimit ? bothCited(limit, filingLimit.term, filingLimit.citation) : []),
  ];
}

function afterwardsRows({ register, contract }: Edition): readonly Row[] {
  return [
    ...(register
      ? [
          { words: register.title, citation: register.citation },
          ...(register.validity
            ? [
                {
                  words: two('– жарамдылығы', '– срок действия'),
                  note: termWords(register.validity),
                  citation: register.validity.citation,
                },
              ]
            : []),
        ]
      : []),
    ...(contract ? bothCited(contract.title, contract.term, contract.citation) : []),
  ];
}
