import type { Edition } from '../edition.js';
import { citationsOf } from './citation.rules.js';
import { when } from './finding.js';
import type { Fault, LintFinding } from './finding.js';
import { seedNumbers } from './seed-number.rules.js';
import { citationText, normalise } from './seed-text.js';
import type { SeedTexts } from './seed-text.js';

/** What is cited against what the texts say: lines exist and are not blank, numbers, titles and dates stand in them. */
export function lintAgainstSeeds(edition: Edition, seeds: SeedTexts): readonly LintFinding[] {
  const faults = [...linesExist(edition, seeds), ...seedNumbers(edition, seeds), ...titles(edition, seeds)];
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

function titles({ act, service, inForce }: Edition, seeds: SeedTexts): readonly Fault[] {
  const head = citationText(act.citation, seeds);
  const repeal = inForce.repealCitation === undefined ? '' : citationText(inForce.repealCitation, seeds);
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
          { path: '/act/instrument/title', words: instrument.title, text: citationText(instrument.citation, seeds) },
          { path: '/service/title/kk', words: service.title.kk, text: citationText(instrument.citation, seeds) },
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
