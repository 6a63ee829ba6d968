import { timesOf, type Act } from './act.js';
import { requireCase, requireProviderOfficer } from './beside.js';
import type { CaseEvent, StepDue } from './case-events.js';
import type { CaseFile, ClosedCase, HearingState, OpenCase } from './case-state.js';
import { occurredBeforePreviousAct, refused } from './refusals.js';
import { requireEntryTimes } from './turn.js';

export interface SignProtocolInput {
  /** Until when general law wants it signed; `null` where no source gives the term. */
  readonly due: StepDue | null;
  readonly act: Act;
}

/**
 * Chair and secretary signed the protocol (АППК 74). The final answer may be given before, and the case be closed by then;
 * signatures after the term count as well and are marked.
 */
export function signProtocol(file: CaseFile, { due, act }: SignProtocolInput): CaseEvent[] {
  const existing = requireCase(file);
  requireProviderOfficer(existing, act.officer);
  const heldAt = protocolOf(existing);
  if (heldAt === null) throw refused('no-protocol-kept');
  if (!awaitsSignatures(existing)) throw refused('protocol-already-signed');
  requireEntryTimes(existing.zone, act);
  if (act.occurredAt < heldAt) throw occurredBeforePreviousAct(heldAt);
  const step = existing.status === 'open' ? existing.step.no : null;
  const citation = existing.procedure.hearing?.citation ?? null;
  return [
    {
      type: 'ProtocolSigned',
      data: {
        ...timesOf(existing.textSubjectId, act),
        basis: { step, citation, practice: false },
        due,
        late: due !== null && act.occurredAt > due.dueAt,
      },
    },
  ];
}

type WithHearing = Pick<OpenCase, 'status' | 'branches'> | Pick<ClosedCase, 'status' | 'hearing'>;

/** When the hearing ended that a protocol was kept of. */
export function protocolOf(file: WithHearing): string | null {
  return hearingOf(file)?.protocolOf ?? null;
}

/** A protocol was kept that chair and secretary are yet to sign. */
export function awaitsSignatures(file: WithHearing): boolean {
  return protocolOf(file) !== null && hearingOf(file)?.protocolSigned === false;
}

function hearingOf(file: WithHearing): HearingState | null {
  return file.status === 'open' ? file.branches.hearing : file.hearing;
}
