import type { Citation, Edition } from '../edition.js';
import { when } from './finding.js';
import type { Fault } from './finding.js';
import { walk } from './walk.js';

/** What a lawyer must be able to look up, each by its own citation. */
const CITED =
  /^\/(act|act\/instrument|inForce|provider|channels|form|hearing|acceptanceRefusal|documentsReference|groundsReference|consent|conclusions|register|register\/validity|contract|filingLimit|complaint|monitoring|outage|amendmentsNotice|(limits|steps|partialTerms|results|documentNotes|grounds|questions|flows|fetchedData|receipts|missing|suspensions|hours|anomalies)\/\d+|flows\/\d+\/nodes\/\d+|documents\/[^/]+\/\d+(\/items\/\d+)?)$/;

/** Numbers that count entries and say nothing of the law. */
const COUNTING = /\/(revision|no|item|lines\/\d+)$/;

/** Every citation of an edition with its path. */
export function citationsOf(edition: Edition): readonly { readonly path: string; readonly citation: Citation }[] {
  return [...walk(edition)].flatMap(({ path, value }) => (isCitation(value) ? [{ path, citation: value }] : []));
}

/** A statement of a text stands nowhere without saying where it comes from. */
export function uncited(edition: Edition): readonly Fault[] {
  const { fee, inForce } = edition;
  return [
    ...elements(edition),
    ...numbers(edition),
    ...when(fee.free !== null && fee.citation === null, 'uncited', '/fee', 'the fee names no citation'),
    ...when(
      inForce.repealedBy !== null && inForce.repealCitation === undefined,
      'uncited',
      '/inForce/repealedBy',
      'the repeal names no citation',
    ),
  ];
}

function elements(edition: Edition): readonly Fault[] {
  return [...walk(edition)].flatMap(({ path, value }) =>
    when(CITED.test(path) && isObject(value) && !hasCitation(value), 'uncited', path, 'names no citation'),
  );
}

/** A number is cited where its own object is, or one that holds it. */
function numbers(edition: Edition): readonly Fault[] {
  const values = [...walk(edition)];
  const cited = values.flatMap(({ path, value }) => (isObject(value) && hasCitation(value) ? [`${path}/`] : []));
  return values.flatMap(({ path, value }) => {
    const states = typeof value === 'number' && !COUNTING.test(path);
    const holder = path.slice(0, path.lastIndexOf('/'));
    const found = cited.some((prefix) => path.startsWith(prefix));
    return when(states && !found, 'uncited', holder, `nothing says where ${String(value)} stands`);
  });
}

export function reversedLines(edition: Edition): readonly Fault[] {
  return citationsOf(edition).flatMap(({ path, citation: { lines } }) =>
    when(lines[0] > lines[1], 'lines-reversed', path, `lines ${lines.join('–')} run backwards`),
  );
}

function hasCitation(value: object): boolean {
  return 'citation' in value && isCitation(value.citation);
}

function isCitation(value: unknown): value is Citation {
  return isObject(value) && 'seed' in value && 'lines' in value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
