import { personal } from '#personal-data/personal';
import { requireTimes, timesOf, type ComplaintAct } from './complaint-act.js';
import type { AnswerOutcome, ComplaintDue, ComplaintEvent } from './complaint-events.js';
import type { ComplaintFile, PendingComplaint } from './complaint-file.js';
import { type ComplaintAction, requireOfficer } from './complaint-roles.js';
import { reopening } from './outcomes.js';
import { complaintNotFound, officialComplainedOf, refused } from './refusals.js';

/** The officer may do this on a complaint that is not decided yet, at this time. */
export function requirePending(file: ComplaintFile, action: ComplaintAction, act: ComplaintAct): PendingComplaint {
  if (file.status === 'none') throw complaintNotFound();
  requireOfficer(action, file, act.officer);
  if (file.status === 'decided') throw refused('complaint-decided');
  requireTimes(file.zone, file.lastActAt, act);
  return file;
}

function requireNotForwarded(file: PendingComplaint): void {
  if (file.status === 'forwarded') throw refused('complaint-forwarded');
}

export function isPast(due: ComplaintDue | null, instant: string): boolean {
  return due !== null && instant > due.dueAt;
}

/** Sends the complaint and the case to the reviewing body. Late is marked, for what was late must stay visible. */
export function forwardComplaint(
  file: ComplaintFile,
  { to, act }: { readonly to: string; readonly act: ComplaintAct },
): ComplaintEvent[] {
  const pending = requirePending(file, 'forward-complaint', act);
  requireNotForwarded(pending);
  const late = isPast(pending.forwarding, act.occurredAt);
  return [{ type: 'ComplaintForwarded', data: { ...timesOf(pending.textSubjectId, act), to, late } }];
}

export interface SatisfyComplaintInput {
  /** What was decided or done that satisfies it. */
  readonly action: string;
  readonly reopens: boolean | null;
  readonly act: ComplaintAct;
}

/**
 * The body or the official complained of does in time all that was asked: then nothing is forwarded (point 38, АППК 91(4)).
 * That is no deciding on one's own cause, so the official complained of may do it too.
 */
export function satisfyComplaint(
  file: ComplaintFile,
  { action, reopens, act }: SatisfyComplaintInput,
): ComplaintEvent[] {
  const pending = requirePending(file, 'satisfy-complaint', act);
  requireNotForwarded(pending);
  if (isPast(pending.forwarding, act.occurredAt)) throw refused('satisfaction-term-over');
  return [
    {
      type: 'ComplaintSatisfied',
      data: {
        ...timesOf(pending.textSubjectId, act),
        action: personal(pending.textSubjectId, action),
        reopens: reopening('satisfied', reopens),
      },
    },
  ];
}

export interface AnswerComplaintInput {
  readonly outcome: AnswerOutcome;
  readonly text: string;
  readonly reopens: boolean | null;
  readonly act: ComplaintAct;
}

/** The provider's head considers a complaint addressed to the provider. */
export function answerComplaint(
  file: ComplaintFile,
  { outcome, text, reopens, act }: AnswerComplaintInput,
): ComplaintEvent[] {
  const pending = requirePending(file, 'answer-complaint', act);
  requireNotForwarded(pending);
  if (pending.status === 'answered') throw refused('complaint-answered');
  if (pending.addressee === 'reviewing-body') throw refused('addressed-to-reviewing-body');
  if (pending.officials.includes(act.officer.officerId)) throw officialComplainedOf();
  return [
    {
      type: 'ComplaintAnswered',
      data: {
        ...timesOf(pending.textSubjectId, act),
        outcome,
        text: personal(pending.textSubjectId, text),
        reopens: reopening(outcome, reopens),
        late: isPast(pending.atProvider, act.occurredAt),
      },
    },
  ];
}
