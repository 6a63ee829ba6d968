import type { Channel, Edition, PublishedEdition } from '../edition.js';
import { channelWords, openWords, statusWords } from './code-words.js';
import { section, table, type Row } from './markdown.js';
import { termIn } from './term-words.js';
import { each, heading, two, type Two } from './two-languages.js';

/** What the act is, when it holds, and the frame of the service. */
export function actSection(edition: PublishedEdition): string {
  const { act, provider, channels, form, fee, term } = edition;
  const rows: readonly Row[] = [
    { words: named(two('Мәртебесі', 'Статус'), statusWords[edition.status]) },
    { words: named(two('Аумағы', 'Территория'), openWords(edition.jurisdiction)) },
    { words: named(two('Акт', 'Акт'), actTitle(edition)), citation: act.citation },
    ...optional(act.instrument, (instrument) => ({
      words: named(two('Регламент не қағидалар', 'Регламент или правила'), same(instrument.title)),
      citation: instrument.citation,
    })),
    ...optional(provider, ({ title, citation }) => ({ words: named(two('Беруші', 'Услугодатель'), title), citation })),
    ...periodRows(edition),
    { words: named(two('Қабылдау', 'Приём'), channelList(channels.intake)), citation: channels.citation },
    { words: named(two('Беру', 'Выдача'), channelList(channels.handout)), citation: channels.citation },
    { words: named(two('Қызметтің нысаны', 'Форма услуги'), list(form.service)), citation: form.citation },
    { words: named(two('Нәтиженің нысаны', 'Форма результата'), list(form.result)), citation: form.citation },
    { words: named(two('Ақысы', 'Плата'), feeWords(fee.free)), citation: fee.citation },
    {
      words: named(two('Жалпы мерзім', 'Общий срок'), term === null ? NONE : termIn(term)),
      citation: term?.citation ?? null,
    },
    ...limitRows(edition),
    ...edition.hours.map(({ place, text, citation }) => ({ words: named(hoursAt(place), text), citation })),
  ];
  return section(heading(two('Акт және қызмет', 'Акт и услуга')), table(rows));
}

const NONE = two('мәтінде жоқ', 'в тексте нет');

function hoursAt(place: string): Two {
  const { kk, ru } = openWords(place);
  return two(`Жұмыс уақыты (${kk})`, `Часы работы (${ru})`);
}

function named(name: Two, value: Two): Two {
  return each((language) => `${name[language]}: ${value[language]}`);
}

function same(text: string): Two {
  return two(text, text);
}

function optional<T>(value: T | undefined, row: (value: T) => Row): readonly Row[] {
  return value === undefined ? [] : [row(value)];
}

/** Official titles stand in Kazakh in both columns. */
function actTitle({ act }: Edition): Two {
  const head = `${act.title}, № ${act.number}, ${act.date}, ${act.adoptedBy}`;
  const registered =
    act.registrationNumber === null ? null : `№ ${act.registrationNumber}, ${act.registrationDate ?? ''}`;
  return each((language) =>
    [
      head,
      ...(registered === null ? [] : [`${language === 'kk' ? 'тіркелуі' : 'регистрация'} ${registered}`]),
      ...(act.annex === null ? [] : [language === 'kk' ? `${act.annex}-қосымша` : `приложение ${act.annex}`]),
    ].join('; '),
  );
}

function periodRows({ inForce }: Edition): readonly Row[] {
  const from = bound(inForce.from, inForce.fromIsBound, inForce.fromLatest);
  const to = inForce.to === null ? '…' : bound(inForce.to, inForce.toIsBound, inForce.toLatest);
  return [
    { words: named(two('Күшінде', 'Действует'), same(`${from} – ${to}`)), citation: inForce.citation },
    ...(inForce.repealedBy === null
      ? []
      : [
          {
            words: named(two('Күшін жойған', 'Утратил силу на основании'), same(inForce.repealedBy)),
            citation: inForce.repealCitation,
          },
        ]),
  ];
}

/** A bound is an earliest day; the latest one stands beside it. */
function bound(day: string, isBound: boolean, latest: string | undefined): string {
  return isBound ? `${day} (≤ ${latest ?? '?'})` : day;
}

function channelList(channels: readonly Channel[]): Two {
  return each((language) => channels.map((channel) => channelWords[channel][language]).join(', ') || NONE[language]);
}

function list(codes: readonly string[]): Two {
  return each((language) => codes.map((code) => openWords(code)[language]).join(', ') || NONE[language]);
}

function feeWords(free: boolean | null): Two {
  if (free === null) return NONE;
  return free ? two('тегін', 'бесплатно') : two('ақылы', 'платно');
}

function limitRows({ limits }: Edition): readonly Row[] {
  return limits.map(({ place, waitingMinutes, servingMinutes, citation }) => ({
    words: each((language) =>
      [
        openWords(place)[language],
        ...(waitingMinutes === null ? [] : [`${language === 'kk' ? 'күту' : 'ожидание'} ≤ ${waitingMinutes} мин`]),
        ...(servingMinutes === null
          ? []
          : [`${language === 'kk' ? 'қызмет көрсету' : 'обслуживание'} ≤ ${servingMinutes} мин`]),
      ].join(', '),
    ),
    citation,
  }));
}
