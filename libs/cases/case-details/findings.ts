import type { PublishedEdition } from '#regulations';
import { answersOf, consentOf } from '../case-views/actions-of.js';
import { noBranches, type Branches } from '../domain/case-state.js';
import { dataStillToFetch, isAskedFor } from '../domain/fetched-data.js';
import type { Procedure, ProcedureLookUp } from '../domain/procedure.js';
import type { PathEvent } from './case-path.js';
import type { CaseRow } from './case-row.js';
import type { ChildTalkView, LookUpAttemptView, LookUpView } from './findings.view.js';
import type { PartyView } from './filing.view.js';

type Open = (json: string | null) => unknown;

interface OpenedLookUp extends LookUpAttemptView {
  readonly source: string;
}

/** What was looked up, and what is still to be. */
export function lookUpsView(
  row: CaseRow,
  procedure: Procedure,
  { fetchedData = [] }: PublishedEdition,
  events: readonly PathEvent[],
  open: Open,
): LookUpView[] {
  const attempts = opened<OpenedLookUp>('DataFetched', events, open);
  const required = dataStillToFetch(lookingUp(row, procedure, { ...noBranches, fetched: {} }));
  return fetchedData.flatMap(({ code, title, source }) => {
    const lookUp = procedure.fetchedData.find((each) => each.code === code);
    if (lookUp === undefined) return [];
    const own = attempts.filter((attempt) => attempt.source === code);
    return {
      code,
      title,
      source,
      state: own.at(-1)?.outcome ?? stateOf(lookUp, row),
      required: required.includes(code),
      attempts: own.map(({ occurredAt, outcome, details }) => ({ occurredAt, outcome, details })),
    };
  });
}

function stateOf(lookUp: ProcedureLookUp, row: CaseRow): LookUpView['state'] {
  return isAskedFor(lookUp, { answers: answersOf(row) }) === 'fails' ? 'not-asked-for' : 'not-yet';
}

/** The part of a row's case that decides on look-ups. */
export function lookingUp(
  row: CaseRow,
  procedure: Procedure,
  branches: Branches,
): Parameters<typeof dataStillToFetch>[0] {
  return { procedure, answers: answersOf(row), consent: consentOf(row), branches };
}

export function childTalksView(
  events: readonly PathEvent[],
  parties: readonly PartyView[],
  open: Open,
): ChildTalkView[] {
  return opened<ChildTalkView>('ChildTalkHeld', events, open).map(({ childId, heldOn, opinion, agrees }) => ({
    childId,
    childName: parties.find(({ subjectId }) => subjectId === childId)?.person?.fullName ?? null,
    heldOn,
    opinion,
    agrees,
  }));
}

function opened<T>(type: string, events: readonly PathEvent[], open: Open): T[] {
  return events.filter((event) => event.type === type).map(({ data }) => open(data) as T);
}
