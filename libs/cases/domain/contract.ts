import { timesOf, type Act, type LegalTime } from './act.js';
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
  if (existing.status !== 'closed' || !awaitsContract(existing)) throw refused('no-contract-awaited');
  const day = (instant: string): string => act.legalTime.localDay(instant, existing.zone);
  if (concludedOn > day(act.occurredAt)) throw refused('contract-after-entry');
  if (concludedOn < day(existing.closedAt)) throw refused('contract-before-result');
  requireTimes(existing, act);
  const due = contractDue(existing, act.legalTime);
  return [
    {
      type: 'ContractConcluded',
      data: {
        ...timesOf(existing.textSubjectId, act),
        basis: { step: null, citation: existing.procedure.contract?.citation ?? null, practice: false },
        number,
        concludedOn,
        late: due === null ? null : concludedOn > day(due),
      },
    },
  ];
}

type MaybeAwaiting = Pick<ClosedCase, 'outcome' | 'resultCode' | 'procedure' | 'contractConcluded'> & {
  readonly status: 'closed';
};

/** Not where the contract itself is the result. */
export function awaitsContract(file: MaybeAwaiting | { readonly status: 'open' }): boolean {
  if (file.status === 'open' || file.outcome !== 'favourable' || file.contractConcluded) return false;
  const { contract } = file.procedure;
  if (contract === null) return false;
  return contract.results === null || (file.resultCode !== null && contract.results.includes(file.resultCode));
}

/** Until when it has to be concluded: the edition's term from when the notice reached the applicant, where it has one. */
export function contractDue(
  { procedure: { contract }, notifiedAt, zone }: Pick<ClosedCase, 'procedure' | 'notifiedAt' | 'zone'>,
  legalTime: Pick<LegalTime, 'deadline'>,
): string | null {
  if (!contract?.term || notifiedAt === null) return null;
  const { value: amount, unit } = contract.term;
  return legalTime.deadline({ from: notifiedAt, amount, unit, place: 'provider', zone }).dueAt;
}
