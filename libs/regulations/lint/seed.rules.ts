import type { Citation, Edition, Term } from '../edition.js';
import { citationsOf } from './citation.rules.js';
import { when } from './finding.js';
import type { Fault, LintFinding } from './finding.js';
import { citedText, normalise } from './seed-text.js';
import type { SeedTexts } from './seed-text.js';

/** The words the texts use; a number of days stands before one of them. */
const UNIT_WORDS: Readonly<Record<Term['unit'], string>> = {
  minute: 'минут',
  hour: 'сағат',
  'working-day': 'жұмыс күн',
  'calendar-day': 'күнтізбелік күн',
  day: 'күн',
};

/** What is cited against what the texts say: lines exist and are not blank, numbers, titles and dates stand in them. */
export function lintAgainstSeeds(edition: Edition, seeds: SeedTexts): readonly LintFinding[] {
  const faults = [
    ...linesExist(edition, seeds),
    ...terms(edition, seeds),
    ...limits(edition, seeds),
    ...titles(edition, seeds),
  ];
  return faults.map((fault) => ({ edition: edition.id, ...fault }));
}

function linesExist(edition: Edition, seeds: SeedTexts): readonly Fault[] {
  return citationsOf(edition).flatMap(({ path, citation }) => {
    const lines = seeds.get(citation.seed);
    if (lines === undefined) return when(true, 'seed-unknown', path, `there is no text ${citation.seed}`);
    const [from, to] = citation.lines;
    const edges = [lines[from - 1] ?? '', lines[to - 1] ?? ''];
    const blank = edges.some((line) => line.trim() === '');
    return when(blank, 'lines-blank', path, `lines ${from}–${to} begin or end in nothing`);
  });
}

function terms({ term, afterHearing, hearing, steps, partialTerms }: Edition, seeds: SeedTexts): readonly Fault[] {
  const cited = [
    { path: '/term', term, citation: term?.citation },
    { path: '/afterHearing', term: afterHearing, citation: afterHearing?.citation },
    { path: '/hearing', term: noticeTerm(hearing), citation: hearing?.citation },
    ...partialTerms.map((part) => ({ path: `/partialTerms/${part.code}`, term: part.term, citation: part.citation })),
    ...steps.flatMap(({ no, duration, citation }) => [
      { path: `/steps/${no}/citation`, term: duration, citation },
      { path: `/steps/${no}/duration`, term: duration, citation: duration?.citation },
    ]),
  ];
  return cited.flatMap(({ path, term: stated, citation }) =>
    stated === null || citation === undefined ? [] : containsTerm(path, stated, citation, seeds),
  );
}

function noticeTerm(hearing: Edition['hearing']): Term | null {
  const days = hearing?.noticeWorkingDays ?? null;
  return days === null ? null : { value: days, unit: 'working-day' };
}

function containsTerm(path: string, { value, unit }: Term, citation: Citation, seeds: SeedTexts): readonly Fault[] {
  const text = textOf(citation, seeds);
  const stated = new RegExp(`(^|\\D)${value} ?(\\([^)]*\\) ?)?${UNIT_WORDS[unit]}`, 'u');
  return when(!stated.test(text), 'number-not-in-text', path, `${value} ${unit} does not stand in: ${text}`);
}

function limits(edition: Edition, seeds: SeedTexts): readonly Fault[] {
  return edition.limits.flatMap(({ waitingMinutes, servingMinutes, citation }, index) =>
    [waitingMinutes, servingMinutes].flatMap((value) =>
      value === null ? [] : containsTerm(`/limits/${index}`, { value, unit: 'minute' }, citation, seeds),
    ),
  );
}

function titles({ act, service, inForce }: Edition, seeds: SeedTexts): readonly Fault[] {
  const head = textOf(act.citation, seeds);
  const repeal = inForce.repealCitation === undefined ? '' : textOf(inForce.repealCitation, seeds);
  const instrument = act.instrument;
  const expected = [
    { path: '/act/title', words: act.title, text: head },
    { path: '/act/number', words: `№ ${act.number}`, text: head },
    { path: '/act/date', words: kazakhDate(act.date), text: head },
    ...(act.registrationNumber === null
      ? []
      : [{ path: '/act/registrationNumber', words: `№ ${act.registrationNumber}`, text: head }]),
    ...(instrument === undefined
      ? []
      : [
          { path: '/act/instrument/title', words: instrument.title, text: textOf(instrument.citation, seeds) },
          { path: '/service/title/kk', words: service.title.kk, text: textOf(instrument.citation, seeds) },
        ]),
    ...(inForce.repealedBy === null ? [] : [{ path: '/inForce/repealedBy', words: inForce.repealedBy, text: repeal }]),
  ];
  return expected.flatMap(({ path, words, text }) =>
    when(!text.includes(normalise(words)), 'words-not-in-text', path, `"${words}" does not stand in: ${text}`),
  );
}

const MONTHS = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');

/** `2019-02-15` as the texts write it, without the case ending: `2019 жылғы 15 ақпан`. */
function kazakhDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year ?? ''} жылғы ${day ?? ''} ${MONTHS[(month ?? 0) - 1] ?? ''}`;
}

function textOf({ seed, lines }: Citation, seeds: SeedTexts): string {
  return citedText(seeds.get(seed) ?? [], lines);
}
