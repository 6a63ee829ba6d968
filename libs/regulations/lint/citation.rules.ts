import type { Citation, Edition } from '../edition.js';
import { when } from './finding.js';
import type { Fault } from './finding.js';
import { walk } from './walk.js';

/** Every citation of an edition with its path. */
export function citationsOf(edition: Edition): readonly { readonly path: string; readonly citation: Citation }[] {
  return [...walk(edition)].flatMap(({ path, value }) => (isCitation(value) ? [{ path, citation: value }] : []));
}

/** A number from a text stands nowhere without saying where it comes from. */
export function uncited(edition: Edition): readonly Fault[] {
  const { term, afterHearing, fee } = edition;
  return [
    ...when(term !== null && term.citation === undefined, 'uncited', '/term', 'the overall term names no citation'),
    ...when(
      afterHearing !== null && afterHearing.citation === undefined,
      'uncited',
      '/afterHearing',
      'the term after the hearing names no citation',
    ),
    ...when(fee.free !== null && fee.citation === null, 'uncited', '/fee', 'the fee names no citation'),
    ...when(
      edition.inForce.repealedBy !== null && edition.inForce.repealCitation === undefined,
      'uncited',
      '/inForce/repealedBy',
      'the repeal names no citation',
    ),
  ];
}

export function reversedLines(edition: Edition): readonly Fault[] {
  return citationsOf(edition).flatMap(({ path, citation: { lines } }) =>
    when(lines[0] > lines[1], 'lines-reversed', path, `lines ${lines.join('–')} run backwards`),
  );
}

function isCitation(value: unknown): value is Citation {
  return typeof value === 'object' && value !== null && 'seed' in value && 'lines' in value;
}
