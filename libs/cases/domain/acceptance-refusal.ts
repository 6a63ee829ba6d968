import { personal } from '#personal-data/personal';
import { actedPart, holdsRole, type Act, type ActingOfficer } from './act.js';
import type { CaseEvent, FaultyDocument } from './case-events.js';
import type { CaseFile, ClosedCase, OpenCase } from './case-file.js';
import { needsOf, type ChannelRules } from './channel-rules.js';
import { codesIn, listedIn, missingCodes, requireNamed } from './documents.js';
import { notTheCurrentActivity, notYourBody, notYourRole, refused, refusedFor } from './refusals.js';
import { requireOpen, requireTimes, requireTurn } from './turn.js';

export interface RefuseAcceptanceInput {
  readonly receiptNumber: string;
  readonly missing: readonly FaultyDocument[];
  /** What the edition says of the channel. */
  readonly rules: ChannelRules;
  readonly reason: string;
  readonly act: Act;
}

/** The package is incomplete or expired: the application is not accepted, a receipt says what is missing. */
export function refuseAcceptance(file: CaseFile, input: RefuseAcceptanceInput): CaseEvent[] {
  const { receiptNumber, missing, rules, reason, act } = input;
  const open = requireAcceptor(file, act);
  if (!refusesAcceptance(open)) throw refused('acceptance-refusal-not-in-edition');
  requireFaults(missing, open, rules);
  const basis = { step: open.step.no, citation: open.procedure.acceptanceRefusal?.citation ?? null, practice: false };
  return [
    {
      type: 'AcceptanceRefused',
      data: { ...actedPart(open, act), basis, receiptNumber, missing, reason: personal(open.textSubjectId, reason) },
    },
  ];
}

/** Whoever decides on acceptance, before the application is registered. */
export function requireAcceptor(file: CaseFile, act: Act): OpenCase {
  const open = requireOpen(file);
  if (!isAcceptedAtCounter(open)) return requireTurn(open, 'register', act);
  if (act.officer.bodyId !== open.intakeBodyId) throw notYourBody();
  if (!holdsRole(act.officer, 'operator')) throw notYourRole('operator');
  const due = open.step.remaining[0] ?? null;
  if (due !== 'register') throw notTheCurrentActivity('register', due);
  requireTimes(open, act);
  return open;
}

type Acceptance = Pick<OpenCase, 'procedure' | 'channel'>;

/** Whether the edition lets acceptance be refused of a package handed in through this channel. */
export function refusesAcceptance({ procedure, channel }: Acceptance): boolean {
  return procedure.acceptanceRefusal?.channels.includes(channel) ?? false;
}

/** At the State Corporation its operator accepts or refuses: what he took in the provider's clerk does not refuse again. */
function isAcceptedAtCounter({ channel }: Pick<OpenCase, 'channel'>): boolean {
  return channel === 'state-corporation';
}

/** Whether an incomplete package stops at the officer who registers: he refuses its acceptance instead. */
export function stopsAtRegistration(file: Acceptance): boolean {
  return refusesAcceptance(file) && !isAcceptedAtCounter(file);
}

type Waiting = Acceptance & Pick<OpenCase, 'intakeBodyId'> & { readonly step: Pick<OpenCase['step'], 'remaining'> };

/** Whether the operator who took the application in may still refuse its acceptance. */
export function mayRefuseAtCounter(file: Waiting, officer: ActingOfficer): boolean {
  return (
    isAcceptedAtCounter(file) &&
    refusesAcceptance(file) &&
    file.step.remaining[0] === 'register' &&
    officer.bodyId === file.intakeBodyId &&
    holdsRole(officer, 'operator')
  );
}

type MaybeRefused =
  | Pick<OpenCase, 'status'>
  | (Pick<ClosedCase, 'status' | 'closedBy' | 'channel' | 'intakeBodyId'> & { readonly status: 'closed' });

/** An operator of the counter at which acceptance was refused: the receipt is his to hand over. */
export function isRefusingOperator(file: MaybeRefused, officer: ActingOfficer): boolean {
  return (
    file.status === 'closed' &&
    file.closedBy === 'acceptance-refused' &&
    isAcceptedAtCounter(file) &&
    officer.bodyId === file.intakeBodyId &&
    holdsRole(officer, 'operator')
  );
}

/** Named is only what is really missing, or was handed in and has expired; where the text has a list, by its codes. */
function requireFaults(faulty: readonly FaultyDocument[], file: OpenCase, rules: ChannelRules): void {
  if (faulty.length === 0) throw refused('missing-not-named');
  requireNamed(faulty, codesIn(rules.documents));
  const listed = rules.documents.length > 0;
  const missing = missingCodes(needsOf(rules, file));
  for (const { code, fault } of faulty) {
    if (fault === 'expired' && rules.namesOnlyMissing) throw refused('receipt-names-only-missing');
    if (!listed) continue;
    if (code === null) throw refused('document-not-of-the-list');
    const isSo = fault === 'missing' ? missing.includes(code) : file.handedIn.includes(code);
    if (!isSo)
      throw refusedFor(
        'document-not-missing',
        listedIn(rules.documents).filter((one) => one.code === code),
      );
  }
}
