import { personal } from '#personal-data/personal';
import { actedPart, type Act } from './act.js';
import { holds } from './answers.js';
import { requireDrafting } from './beside.js';
import type { FetchOutcome } from './branch-events.js';
import type { CaseEvent } from './case-events.js';
import type { CaseFile, OpenCase } from './case-state.js';
import { refused } from './refusals.js';

export interface RecordFetchedDataInput {
  /** Code of the edition's fetched data. */
  readonly source: string;
  readonly outcome: FetchOutcome;
  readonly details: string | null;
  readonly act: Act;
}

/**
 * Records what a state register answered. Without the applicant's consent nobody looks; a source that is down is recorded as
 * unavailable, never as without data, and may be asked again.
 */
export function recordFetchedData(
  file: CaseFile,
  { source, outcome, details, act }: RecordFetchedDataInput,
): CaseEvent[] {
  const open = requireDrafting(file, act);
  if (!open.procedure.fetchedData.some(({ code }) => code === source))
    throw refused('source-not-in-edition', { source });
  if (open.consent === false) throw refused('no-consent');
  const sealed = details === null ? null : personal(open.textSubjectId, details);
  return [
    { type: 'DataFetched', data: { ...actedPart(open, act), source, outcome, means: 'by-hand', details: sealed } },
  ];
}

/** Codes of the data that the answers ask for and nobody has looked up yet. */
export function dataStillToFetch({ procedure, answers, branches, consent }: OpenCase): string[] {
  if (consent === false) return [];
  return procedure.fetchedData
    .filter(({ requiredWhen }) => requiredWhen === null || holds(requiredWhen, answers))
    .map(({ code }) => code)
    .filter((code) => !(code in branches.fetched));
}
