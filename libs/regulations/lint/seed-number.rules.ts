import type { Citation, Edition, Term } from '../edition.js';
import { when } from './finding.js';
import type { Fault } from './finding.js';
import { statesNumber } from './number-words.js';
import { citationText } from './seed-text.js';
import type { SeedTexts } from './seed-text.js';

type Unit = Term['unit'] | 'month' | 'year' | 'copy';

/** The words the texts use; a number stands before one of them. */
const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  minute: 'минут',
  hour: 'сағат',
  'working-day': 'жұмыс күн',
  'calendar-day': 'күнтізбелік күн',
  day: 'күн',
  month: String.raw`ай\p{L}{0,4}(?!\p{L})`,
  year: 'жыл',
  copy: 'дана',
};

interface Stated {
  readonly path: string;
  readonly value: number;
  readonly unit: Unit;
  readonly citation: Citation;
}

/** Numbers against what the texts say: each stands, with its unit, in the lines it cites. */
export function seedNumbers(edition: Edition, seeds: SeedTexts): readonly Fault[] {
  const all = [...wholeTerms(edition), ...stepTerms(edition), ...dutyTerms(edition), ...counts(edition)];
  return all.flatMap(({ path, value, unit, citation }) => {
    const text = citationText(citation, seeds);
    const stands = statesNumber(text, value, UNIT_WORDS[unit]);
    return when(!stands, 'number-not-in-text', path, `${value} ${unit} does not stand in: ${text}`);
  });
}

/** A term where it, or what holds it, is cited. */
function stated(path: string, term: Term | null | undefined, holder?: Citation): readonly Stated[] {
  const citation = term?.citation ?? holder;
  return term && citation ? [{ path, value: term.value, unit: term.unit, citation }] : [];
}

function wholeTerms({ term, afterHearing, partialTerms, flows = [] }: Edition): readonly Stated[] {
  return [
    ...stated('/term', term),
    ...stated('/afterHearing', afterHearing),
    ...partialTerms.flatMap((part) => stated(`/partialTerms/${part.code}`, part.term, part.citation)),
    ...flows.flatMap(({ nodes, channel }) =>
      nodes.flatMap((node) => stated(`/flows/${channel}/${node.code}`, node.duration, node.citation)),
    ),
  ];
}

/** A step's duration stands where the step is described and, when it is cited apart, there too. */
function stepTerms({ steps }: Edition): readonly Stated[] {
  return steps.flatMap(({ no, duration, citation }) => [
    ...(duration === null ? [] : [{ ...duration, path: `/steps/${no}/citation`, citation }]),
    ...(duration?.citation === undefined ? [] : stated(`/steps/${no}/duration`, duration)),
  ]);
}

function dutyTerms({ conclusions, contract, filingLimit, complaint }: Edition): readonly Stated[] {
  return [
    ...stated('/conclusions/request', conclusions?.request, conclusions?.citation),
    ...stated('/conclusions/answer', conclusions?.answer, conclusions?.citation),
    ...stated('/contract/term', contract?.term, contract?.citation),
    ...stated('/filingLimit/term', filingLimit?.term, filingLimit?.citation),
    ...stated('/complaint/forward', complaint?.forward, complaint?.citation),
    ...stated('/complaint/atProvider', complaint?.atProvider, complaint?.citation),
    ...stated('/complaint/atReviewingBody', complaint?.atReviewingBody, complaint?.citation),
  ];
}

function counts({ hearing, limits, register, receipts = [] }: Edition): readonly Stated[] {
  const validity = register?.validity ?? null;
  return [
    ...(hearing === null ? [] : counted('/hearing', hearing.noticeWorkingDays, 'working-day', hearing.citation)),
    ...limits.flatMap(({ waitingMinutes, servingMinutes, citation }, index) => [
      ...counted(`/limits/${index}`, waitingMinutes, 'minute', citation),
      ...counted(`/limits/${index}`, servingMinutes, 'minute', citation),
    ]),
    ...(validity === null ? [] : [{ ...validity, path: '/register/validity' }]),
    ...receipts.flatMap(({ copies, citation }, index) => counted(`/receipts/${index}`, copies, 'copy', citation)),
  ];
}

function counted(path: string, value: number | null, unit: Unit, citation: Citation): readonly Stated[] {
  return value === null ? [] : [{ path, value, unit, citation }];
}
