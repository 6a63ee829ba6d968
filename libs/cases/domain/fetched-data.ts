import { personal } from '#personal-data/personal';
import { actedPart, type Act } from './act.js';
import { fulfilment, type Fulfilment } from './answers.js';
import { requireDrafting } from './beside.js';
import type { FetchOutcome } from './branch-events.js';
import type { CaseEvent } from './case-events.js';
import type { CaseFile, OpenCase } from './case-state.js';
import type { ProcedureLookUp } from './procedure.js';
import { refused } from './refusals.js';

export interface RecordFetchedDataInput {
  /** Code of the edition's fetched data. */
  readonly source: string;
  readonly outcome: FetchOutcome;
  readonly details: string | null;
  readonly act: Act;
}

/**
 * Records what a state register answered. Nobody looks without the applicant's consent, or for what the answers do not ask
 * for. A source that is down is recorded as unavailable, never as without data, and may be asked again.
 */
export function recordFetchedData(
  file: CaseFile,
  { source, outcome, details, act }: RecordFetchedDataInput,
): CaseEvent[] {
  const open = requireDrafting(file, act);
  const lookUp = open.procedure.fetchedData.find(({ code }) => code === source);
  if (lookUp === undefined) throw refused('source-not-in-edition', { source });
  if (!mayLookUp(open)) throw refused('no-consent');
  if (isAskedFor(lookUp, open) === 'fails') throw refused('source-not-asked-for', { source });
  if (isAnswered(open.branches.fetched[source])) throw refused('source-already-answered', { source });
  const sealed = details === null ? null : personal(open.textSubjectId, details);
  // The text names the source, whatever step it is done in.
  const basis = { step: open.step.no, citation: lookUp.citation, practice: false };
  return [
    {
      type: 'DataFetched',
      data: { ...actedPart(open, act), basis, source, outcome, means: 'by-hand', details: sealed },
    },
  ];
}

type Asked = Pick<OpenCase, 'procedure' | 'answers' | 'branches' | 'consent'>;

/** Where the edition asks for consent, only its giving opens the registers. */
export function mayLookUp({ procedure, consent }: Pick<OpenCase, 'procedure' | 'consent'>): boolean {
  return procedure.consent === null || consent === true;
}

/** Data that the answers ask for, or may ask for, and no register has answered yet: what may be looked up now. */
export function dataToLookUp(file: Asked): string[] {
  if (!mayLookUp(file)) return [];
  return file.procedure.fetchedData
    .filter((lookUp) => isAskedFor(lookUp, file) !== 'fails')
    .map(({ code }) => code)
    .filter((code) => !isAnswered(file.branches.fetched[code]));
}

/** Data that the answers ask for and nobody has tried to look up: before that nothing is drafted. */
export function dataStillToFetch(file: Asked): string[] {
  if (!mayLookUp(file)) return [];
  return file.procedure.fetchedData
    .filter((lookUp) => !lookUp.inFlow && isAskedFor(lookUp, file) === 'holds')
    .map(({ code }) => code)
    .filter((code) => !(code in file.branches.fetched));
}

export function isAskedFor({ requiredWhen }: ProcedureLookUp, { answers }: Pick<OpenCase, 'answers'>): Fulfilment {
  return requiredWhen === null ? 'holds' : fulfilment(requiredWhen, answers);
}

function isAnswered(outcome: FetchOutcome | undefined): boolean {
  return outcome === 'found' || outcome === 'not-found';
}
