import { roleWords } from '../code-words.js';
import type { Edition, EditionFlow, EditionStep, FlowNode, PartialTerm } from '../edition.js';
import { activityWords, channelWords, goalWords, startWords } from './code-words.js';
import { section, table, type Row } from './markdown.js';
import { termWords } from './term-words.js';
import { each, heading, two, type Two } from './two-languages.js';

export function stepsSection({ steps }: Edition): string {
  return section(heading(two('Қадамдар', 'Шаги')), table(steps.flatMap(stepRows), 'Мерзімі · Срок'));
}

/** A step, and where its duration or its outcome stands apart from it. */
function stepRows(step: EditionStep): readonly Row[] {
  const { no, duration, citation, outputCitation, output } = step;
  return [
    { no: String(no), words: each((language) => stepWords(step, language)), note: termWords(duration), citation },
    ...(duration?.citation === undefined
      ? []
      : [{ words: two('– мерзімі', '– срок'), note: termWords(duration), citation: duration.citation }]),
    {
      words: two(`– нәтижесі: ${output.kk}`, `– результат: ${output.ru}`),
      ...(outputCitation === undefined ? {} : { citation: outputCitation }),
    },
  ];
}

function stepWords(step: EditionStep, language: 'kk' | 'ru'): string {
  const marks = [
    ...(step.inspectionAct === true ? [two('тексеру актісі', 'акт обследования')] : []),
    ...(step.childTalk === true ? [two('баламен әңгіме', 'беседа с ребёнком')] : []),
    ...(step.resolution === true ? [two('бұрыштама', 'резолюция')] : []),
    ...(step.basis === 'practice' ? [two('органның тәжірибесі', 'практика органа')] : []),
    ...Object.entries(step.roleByHandout ?? {}).map(([channel, role]) =>
      each((one) => `${channelWords[channel as keyof typeof channelWords][one]} – ${roleWords[role][one]}`),
    ),
  ];
  const activities = step.activities.map((activity) => activityWords[activity][language]).join(' → ');
  const extra = marks.length === 0 ? '' : ` [${marks.map((mark) => mark[language]).join('; ')}]`;
  return `**${roleWords[step.role][language]}.** ${step.title[language]} (${activities})${extra}`;
}

export function partialTermsSection({ partialTerms }: Edition): string {
  const rows = partialTerms.map((part) => ({
    no: part.code,
    words: each((language) => `${part.title[language]} (${span(part, language)})`),
    note: termWords(part.term),
    citation: part.term.citation ?? part.citation,
  }));
  return section(heading(two('Ішінара мерзімдер', 'Частичные сроки')), table(rows, 'Мерзімі · Срок'));
}

function span({ start, goal, outcome }: PartialTerm, language: 'kk' | 'ru'): string {
  const from = start === undefined ? '?' : startWords[start][language];
  const to = goal === undefined ? '?' : goalWords[goal][language];
  const only = outcome === undefined ? '' : `; ${OUTCOMES[outcome][language]}`;
  return `${from} – ${to}${only}`;
}

const OUTCOMES: Readonly<Record<NonNullable<PartialTerm['outcome']>, Two>> = {
  favourable: two('тек оң нәтиже', 'только положительный результат'),
  refusal: two('тек бас тарту', 'только отказ'),
};

export function flowSections({ flows = [] }: Edition): string {
  return flows
    .map((flow) => section(`${heading(two('Ағын', 'Поток'))}: ${heading(channelWords[flow.channel])}`, flowTable(flow)))
    .join('\n\n');
}

/** Nodes are numbered in the order the edition gives them; the way on names those numbers. */
function flowTable({ title, nodes, citation }: EditionFlow): string {
  const rows: readonly Row[] = [
    { words: title, citation },
    ...nodes.map((node, index) => ({
      no: `${index + 1}`,
      words: each(
        (language) => `**${label(node, language)}.** ${roleWords[node.actor][language]}: ${node.title[language]}`,
      ),
      note: [wayOn(node, nodes), ...(node.duration === null ? [] : [termWords(node.duration)])].join('; '),
      citation: node.duration?.citation ?? node.citation,
    })),
  ];
  return table(rows, 'Әрі қарай · Дальше');
}

/** `process-7` as the text numbers it. */
function label({ code, kind }: FlowNode, language: 'kk' | 'ru'): string {
  const no = /\d+(-\d+)*$/.exec(code)?.[0];
  if (no === undefined) return language === 'kk' ? 'Бастау' : 'Начало';
  if (language === 'kk') return kind === 'condition' ? `${no}-шарт` : `${no}-процесс`;
  return kind === 'condition' ? `Условие ${no}` : `Процесс ${no}`;
}

function wayOn(node: FlowNode, nodes: readonly FlowNode[]): string {
  const no = (code: string): string => String(nodes.findIndex((other) => other.code === code) + 1);
  if (node.kind === 'condition') return `✓ → ${no(node.onSuccess)}, ✗ → ${no(node.onFailure)}`;
  if (node.next !== null) return `→ ${no(node.next)}`;
  return node.ends === 'refused' ? 'бас тарту · отказ' : 'соңы · конец';
}
