import type { CaseEvent } from './case-events.js';
import type { CaseFile, OpenCase } from './case-state.js';
import { announced } from './evolve-terms.js';
import { isSuspended } from './term-changes.js';
import type { DueReached } from './term-events.js';

/** What the clock can say of a due date. */
export type Announcement = 'StepOverdue' | 'TermExpiring' | 'TermExpired';

export interface RunningDue {
  /** `case`, `step-<no>`, or the code of a partial term. */
  readonly of: string;
  readonly startedAt: string;
  readonly dueAt: string;
}

/** The hour at which due dates are looked at, and what calendar and configuration make of it. */
export interface DeadlineClock {
  readonly now: string;
  /** Local day `YYYY-MM-DD` of an instant. */
  readonly localDay: (instant: string, zone: string) => string;
  /** Last local day whose terms are about to end, seen from the instant. */
  readonly lastDaySoon: (instant: string, zone: string) => string;
}

/**
 * What is to be said of a due date now; `null` = nothing. A step is told of when it is late, a term of the case or of the
 * rules also before it ends: from the beginning of the day that lies the lead before its last day. A term that begins
 * within its own lead is not announced to end, as everybody who began it knows.
 */
export function announcementOf(
  { of, startedAt, dueAt }: RunningDue,
  zone: string,
  clock: DeadlineClock,
): Announcement | null {
  const isStep = of.startsWith(STEP);
  if (dueAt < clock.now) return isStep ? 'StepOverdue' : 'TermExpired';
  if (isStep) return null;
  const lastDay = clock.localDay(dueAt, zone);
  const isSoon = lastDay <= clock.lastDaySoon(clock.now, zone) && lastDay > clock.lastDaySoon(startedAt, zone);
  return isSoon ? 'TermExpiring' : null;
}

const STEP = 'step-';

export interface AnnounceInput {
  /** The due date in question; where the case has another by now, its own turn will come. */
  readonly due: Pick<RunningDue, 'of' | 'dueAt'>;
  readonly clock: DeadlineClock;
}

/**
 * The clock's word on a due date of an open case, once for each instant it is due at: one that was moved may be spoken of
 * again. Archive entries are judged by the days that were entered, and a term that stands still ends at no time: of both
 * the clock says nothing.
 */
export function announceDeadline(file: CaseFile, { due: { of, dueAt }, clock }: AnnounceInput): CaseEvent[] {
  if (file.status !== 'open' || file.archive || isSuspended(file)) return [];
  const due = runningDues(file).find((running) => running.of === of && running.dueAt === dueAt);
  const type = due === undefined ? null : announcementOf(due, file.zone, clock);
  if (due === undefined || type === null || file.announced.includes(announced(type, due))) return [];
  return [{ type, data: { of, dueAt, occurredAt: clock.now, basis: due.basis } }];
}

export function stepDueName(no: number): string {
  return `${STEP}${String(no)}`;
}

function runningDues(file: OpenCase): (RunningDue & Pick<DueReached, 'basis'>)[] {
  const { due, step, terms, procedure } = file;
  const dues: (RunningDue & Pick<DueReached, 'basis'>)[] = [];
  const basis = (citation: DueReached['basis']['citation'], practice = false): DueReached['basis'] => {
    return { step: step.no, citation, practice };
  };
  if (due !== null) {
    const { startedAt, dueAt, term } = due;
    dues.push({ of: 'case', startedAt, dueAt, basis: basis(term?.citation ?? null) });
  }
  if (step.due !== null) {
    const pinned = procedure.steps.find(({ no }) => no === step.no);
    const { startedAt } = step;
    const { dueAt } = step.due;
    const own = basis(pinned?.citation ?? null, pinned?.basis === 'practice');
    dues.push({ of: stepDueName(step.no), startedAt, dueAt, basis: own });
  }
  for (const { code, startedAt, due: termDue, citation } of terms) {
    dues.push({ of: code, startedAt, dueAt: termDue.dueAt, basis: basis(citation) });
  }
  return dues;
}
