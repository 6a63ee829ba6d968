import type { TFunction } from 'i18next';
import type texts from '../i18n/locales/en';

/** `8`, `8(1)`, `17-2`, and lists and ranges of such. */
const ONE = String.raw`\d+(?:-\d+)?(?:\(\d+\))*`;
const NO = listOf(String.raw`(?:${ONE}|\(\d+\))`);
/** `1)`, `1-10)`: the numbering of sub-items. */
const SUB = listOf(String.raw`\d+(?:-\d+)?\)`);

function listOf(one: string): string {
  return `(${one}(?:(?:, | and |–| to )${one})*)`;
}

type Cite = keyof (typeof texts)['cite'];

/** The library's references are written in English after a few patterns: the reader gets them in his language. */
const phrases: readonly (readonly [pattern: string, name: Cite])[] = [
  ['Title and registration', 'registration'],
  ['Note on the repeal', 'repeal'],
  ['Approval mark of the list', 'approvalMark'],
  [`notes before point ${NO}`, 'notesBefore'],
  [`under points ${NO}`, 'underPoints'],
  [`note in lines ${NO}`, 'noteInLines'],
  [`(?:the )?heading in lines ${NO}`, 'headingInLines'],
  [`[Nn]ote under point ${NO}(?: of the list)?`, 'noteUnder'],
  [`[Pp]oint ${NO} of the list`, 'ofList'],
  [`outcome of action ${NO}`, 'outcome'],
  [`the last part of point ${NO}`, 'lastPartOf'],
  [`the paragraph after point ${NO}`, 'paragraphAfter'],
  [`the heading of section ${NO}`, 'sectionHeading'],
  [`heading of appendix ${NO}`, 'appendixHeading'],
  [`title of appendix ${NO}`, 'appendixTitle'],
  ['amendment of the appendix', 'amendedAppendix'],
  ['with the title of the service', 'serviceTitle'],
  ['the words of consent in the application form', 'consentInForm'],
  ['the words of consent', 'consentWords'],
  ['the form is addressed to the chair of the Committee', 'addressee'],
  ['the overall term', 'overallTerm'],
  ['and its outcome', 'andOutcome'],
  ['its outcome', 'itsOutcome'],
  [`its processes ${NO}`, 'itsProcesses'],
  [`its ${NO} minutes`, 'itsMinutes'],
  [`hand-out on it in point ${NO}`, 'handoutIn'],
  [`part after ${NO}`, 'partAfter'],
  ['the paragraph after it', 'paragraphAfterIt'],
  ['the part after it', 'partAfterIt'],
  ['first paragraph only', 'firstParagraph'],
  ['note on organisations', 'organisationsNote'],
  ['relatives and step-parents', 'relatives'],
  ['electronic document', 'electronicDocument'],
  ['processes and conditions', 'processesAndConditions'],
  ['section headings', 'sectionHeadings'],
  ['the exemption', 'exemption'],
  ['the certification', 'certification'],
  ['the conclusion', 'conclusion'],
  ["the form's words", 'formWords'],
  ['free form', 'freeForm'],
  ['the form', 'theForm'],
  ['the source', 'source'],
  ['obtained by', 'obtainedBy'],
  ['whose', 'whose'],
  ['school meals', 'meals'],
  ['guardian allowance', 'allowance'],
  ['host family', 'hostFamily'],
  ['camps', 'camps'],
  ['hand-out', 'handout'],
  ['intake', 'intake'],
  ['last part', 'lastPart'],
  [`(?:with )?restated points ${NO}`, 'restatedPoints'],
  [`(?:with )?restated point ${NO}`, 'restated'],
  [`[Aa]nnexes ${NO}`, 'annexes'],
  [`[Aa]nnex ${NO}`, 'annex'],
  ['Annex', 'anAnnex'],
  [`appendices ${NO}`, 'appendices'],
  [`appendix ${NO}`, 'appendix'],
  ['(?:the )?appendix', 'anAppendix'],
  [`sub-point ${SUB}`, 'subpoint'],
  [`[Pp]oints ${NO}`, 'points'],
  [`[Pp]oint ${NO}`, 'point'],
  [`items ${NO}`, 'items'],
  [`item ${NO}`, 'item'],
  [`parts ${NO}`, 'parts'],
  [`part ${NO}`, 'part'],
  [`actions ${NO}`, 'actions'],
  [`action ${NO}`, 'action'],
  ['actions', 'theActions'],
  [`processes ${NO}`, 'processes'],
  [`process ${NO}`, 'process'],
  [`condition ${NO}`, 'condition'],
  [`lines ${NO}`, 'lines'],
  [`line ${NO}`, 'line'],
  [`State Corporation ${SUB}`, 'stateCorporation'],
  ['State Corporation', 'toStateCorporation'],
  [`provider ${SUB}`, 'provider'],
  ['provider', 'toProvider'],
  [`portal ${SUB}`, 'portal'],
  [`extension ${SUB}`, 'extension'],
  ['Regulation', 'regulation'],
  ['Rules', 'rules'],
  ['(?:the )?title', 'title'],
  ['(?:the )?heading', 'heading'],
  [',? against', 'against'],
  ['and', 'and'],
];
const any = new RegExp(phrases.map(([pattern]) => pattern.replaceAll(/(?<!\\)\((?!\?)/g, '(?:')).join('|'), 'gu');
const whole = phrases.map(([pattern, name]) => [new RegExp(`^(?:${pattern})$`, 'u'), name] as const);

/** One pass over the reference: words that were put already are not taken for a phrase again. */
export function citationWords(t: TFunction, point: string): string {
  return point.replace(any, (phrase) => inWords(t, phrase));
}

function inWords(t: TFunction, phrase: string): string {
  for (const [pattern, name] of whole) {
    const found = pattern.exec(phrase);
    if (found) return worded(t, name, phrase, found[1] ?? '');
  }
  return phrase;
}

function worded(t: TFunction, name: Cite, phrase: string, numbers: string): string {
  const no = numbers.replaceAll(' and ', ` ${t('cite.and')} `).replaceAll(' to ', '–');
  const words = t(`cite.${name}`, { no });
  return /^,? /.test(phrase) ? ` ${words}` : words;
}
