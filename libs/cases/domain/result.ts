import type { Channel } from '#regulations';
import { personal } from '#personal-data/personal';
import { actedPart, practiceBasis, type Act } from './act.js';
import type { CaseEvent, Outcome, SignatureRecord } from './case-events.js';
import type { CaseFile, OpenCase } from './case-file.js';
import { requireConclusions } from './conclusions.js';
import { dataStillToFetch } from './fetched-data.js';
import { citedGrounds, type NamedGround } from './outcome.js';
import type { ProcedureStep } from './procedure.js';
import { refused } from './refusals.js';
import { enterInRegister, type RegisterEntryInput } from './register-entry.js';
import { draftedText, type DraftedText } from './result-parts.js';
import { advance, restartStep } from './steps.js';
import { requireOfficer, requireOpen, requireTimes, requireTurn } from './turn.js';

export interface DraftResultInput extends DraftedText {
  readonly outcome: Outcome;
  readonly resultCode: string;
  readonly grounds: readonly NamedGround[];
  /** Part of the hashed content, sealed with the text. */
  readonly salt: string;
  /** Hash of the drafted content, so that a signature can cover it without holding it. */
  readonly contentHash: string;
  readonly act: Act;
}

export function draftResult(file: CaseFile, input: DraftResultInput): CaseEvent[] {
  const { outcome, resultCode, act, salt, contentHash } = input;
  const open = requireTurn(file, 'draft', act);
  const toFetch = dataStillToFetch(open);
  if (toFetch.length > 0) throw refused('fetched-data-missing', { sources: toFetch });
  const grounds = citedGrounds(open, input);
  const withoutAnswer = outcome === 'favourable' ? requireConclusions(open, act) : [];
  return [
    {
      type: 'ResultDrafted',
      data: {
        ...actedPart(open, act),
        outcome,
        resultCode,
        grounds,
        contentHash,
        ...draftedText(open, resultCode, input),
        withoutAnswer,
        salt: personal(open.textSubjectId, salt),
      },
    },
    ...advance(open, act),
  ];
}

/** The head or the administration sends a draft back. In no text; offices need it, so it is our practice and marked so. */
export function returnForRework(
  file: CaseFile,
  { reason, act }: { readonly reason: string; readonly act: Act },
): CaseEvent[] {
  const open = requireOpen(file);
  requireOfficer(open, act.officer);
  const due = open.step.remaining[0];
  const target = open.procedure.steps.find((step) => isReturnedTo(step, open.step));
  if ((due !== 'sign' && due !== 'decide') || target === undefined) throw refused('nothing-to-return');
  requireTimes(open, act);
  return [
    {
      type: 'ReturnedForRework',
      data: {
        ...actedPart(open, act),
        basis: practiceBasis(open),
        toStep: target.no,
        reason: personal(open.textSubjectId, reason),
      },
    },
    restartStep(open, target, 'draft', act),
  ];
}

/** Another officer's step in which the draft was made; what the system drafted nobody can do again. */
export function isReturnedTo(
  { no, role, activities }: Pick<ProcedureStep, 'no' | 'role' | 'activities'>,
  current: Pick<OpenCase['step'], 'no'>,
): boolean {
  return no !== current.no && role !== 'system' && activities.includes('draft');
}

export function submitForDecision(file: CaseFile, { act }: { readonly act: Act }): CaseEvent[] {
  const open = requireTurn(file, 'submit-for-decision', act);
  return [{ type: 'SubmittedForDecision', data: actedPart(open, act) }, ...advance(open, act)];
}

export interface DecideByAdministrationInput {
  readonly outcome: Outcome;
  readonly resultCode: string;
  readonly grounds: readonly NamedGround[];
  readonly decisionNumber: string;
  readonly act: Act;
}

/** The administration adopts the draft or decides otherwise; its resolution has a number and a day. */
export function decideByAdministration(file: CaseFile, input: DecideByAdministrationInput): CaseEvent[] {
  const { act, outcome, resultCode, decisionNumber } = input;
  const open = requireTurn(file, 'decide', act);
  const grounds = citedGrounds(open, input);
  if (outcome === 'favourable') requireConclusions(open, act);
  const decidedOn = act.legalTime.localDay(act.occurredAt, open.zone);
  return [
    {
      type: 'DecisionMade',
      data: { ...actedPart(open, act), outcome, resultCode, grounds, decisionNumber, decidedOn },
    },
    ...advance(open, act),
  ];
}

export function signResult(
  file: CaseFile,
  { signature, act }: { readonly signature: SignatureRecord; readonly act: Act },
): CaseEvent[] {
  const open = requireTurn(file, 'sign', act);
  // A conclusion may have come since the draft; the signature is the decision.
  if (requireDraft(open).outcome === 'favourable') requireConclusions(open, act);
  return [{ type: 'ResultSigned', data: { ...actedPart(open, act), signature } }, ...advance(open, act)];
}

export function registerResult(
  file: CaseFile,
  { resultNumber, act }: { readonly resultNumber: string; readonly act: Act },
): CaseEvent[] {
  const open = requireTurn(file, 'register-result', act);
  return [{ type: 'ResultRegistered', data: { ...actedPart(open, act), resultNumber } }, ...advance(open, act)];
}

export interface IssueResultInput extends RegisterEntryInput {
  readonly channel: Channel;
  readonly receivedBy: string | null;
}

/** Enters the result in the edition's register, hands it out through the channel chosen at intake; this closes the case. */
export function issueResult(file: CaseFile, input: IssueResultInput): CaseEvent[] {
  const { channel, receivedBy, act } = input;
  const open = requireTurn(file, 'issue', act);
  if (channel !== open.handout) throw refused('handout-not-available', { handout: channel, channel: open.handout });
  const { outcome } = requireDraft(open);
  const signedFor = receivedBy === null ? null : personal(open.textSubjectId, receivedBy);
  return [
    ...enterInRegister(open, input),
    { type: 'ResultIssued', data: { ...actedPart(open, act), channel, receivedBy: signedFor, outcome } },
  ];
}

function requireDraft(file: OpenCase): NonNullable<OpenCase['draft']> {
  if (file.draft === null) throw refused('no-draft');
  return file.draft;
}
