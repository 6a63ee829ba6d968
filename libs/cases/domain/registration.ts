import { personal } from '#personal-data/personal';
import { actedPart, type Act } from './act.js';
import type { CaseEvent, HandedInDocument } from './case-events.js';
import type { CaseFile } from './case-file.js';
import { requireNamed } from './documents.js';
import { refused } from './refusals.js';
import { advance } from './steps.js';
import { requireTurn } from './turn.js';

export interface RegisterApplicationInput {
  readonly incomingNumber: string;
  readonly packageComplete: boolean;
  /** The number in the paper journal, for archive entries. */
  readonly paperNumber: string | null;
  readonly act: Act;
}

/** Enters the application under an incoming number. An incomplete package is refused where the text says so. */
export function registerApplication(file: CaseFile, input: RegisterApplicationInput): CaseEvent[] {
  const { act, incomingNumber, packageComplete, paperNumber } = input;
  const open = requireTurn(file, 'register', act);
  if (!packageComplete && refusesAcceptance(open)) throw refused('package-incomplete');
  const executorId = open.step.role === 'executor' ? act.officer.officerId : null;
  return [
    {
      type: 'ApplicationRegistered',
      data: { ...actedPart(open, act), incomingNumber, packageComplete, paperNumber, executorId },
    },
    ...advance(open, act),
  ];
}

export interface RefuseAcceptanceInput {
  readonly receiptNumber: string;
  readonly missing: readonly HandedInDocument[];
  /** What the edition lists for the channel. */
  readonly documentCodes: readonly string[];
  readonly reason: string;
  readonly act: Act;
}

/** The package is incomplete or expired: the application is not accepted, a receipt says what is missing. */
export function refuseAcceptance(file: CaseFile, input: RefuseAcceptanceInput): CaseEvent[] {
  const { receiptNumber, missing, documentCodes, reason, act } = input;
  const open = requireTurn(file, 'register', act);
  if (!refusesAcceptance(open)) throw refused('acceptance-refusal-not-in-edition');
  requireNamed(missing, documentCodes);
  const basis = { step: open.step.no, citation: open.procedure.acceptanceRefusal?.citation ?? null, practice: false };
  return [
    {
      type: 'AcceptanceRefused',
      data: { ...actedPart(open, act), basis, receiptNumber, missing, reason: personal(open.textSubjectId, reason) },
    },
  ];
}

type Acceptance = Pick<Extract<CaseFile, { status: 'open' }>, 'procedure' | 'channel'>;

/** Whether the edition lets the provider refuse acceptance of a package handed in through this channel. */
export function refusesAcceptance({ procedure, channel }: Acceptance): boolean {
  return procedure.acceptanceRefusal?.channels.includes(channel) ?? false;
}
