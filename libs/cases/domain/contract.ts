import { timesOf, type Act } from './act.js';
import { requireCase, requireProviderOfficer } from './beside.js';
import type { CaseEvent } from './case-events.js';
import type { CaseFile, ClosedCase } from './case-state.js';
import { refused } from './refusals.js';
import { requireTimes } from './turn.js';

export interface RecordContractInput {
  readonly number: string;
  /** Legal day `YYYY-MM-DD`. */
  readonly concludedOn: string;
  readonly act: Act;
}

/** The contract that follows the notification: the applicant comes for it after the result was issued. */
export function recordContract(file: CaseFile, { number, concludedOn, act }: RecordContractInput): CaseEvent[] {
  const existing = requireCase(file);
  requireProviderOfficer(existing, act.officer);
  if (!awaitsContract(existing)) throw refused('no-contract-awaited');
  if (concludedOn > act.legalTime.localDay(act.occurredAt, existing.zone)) throw refused('contract-after-entry');
  requireTimes(existing, act);
  const basis = { step: null, citation: null, practice: false };
  return [{ type: 'ContractConcluded', data: { ...timesOf(existing.textSubjectId, act), basis, number, concludedOn } }];
}

type MaybeAwaiting = Pick<ClosedCase, 'outcome' | 'procedure' | 'contractConcluded'> & { readonly status: 'closed' };

export function awaitsContract(file: MaybeAwaiting | { readonly status: 'open' }): boolean {
  return (
    file.status === 'closed' &&
    file.outcome === 'favourable' &&
    file.procedure.contract !== null &&
    !file.contractConcluded
  );
}
