import type { Calendar } from './calendar/calendar.js';
import { kzCalendar } from './calendar/kz-calendar.js';
import { explainDeadline } from './deadline-of.js';
import type { DeadlineRequest, ExplanationLine } from './deadline.js';
import { explainPaused } from './explain/explain-paused.js';
import { pausedDayLines, pausedTimeLines } from './explain/paused-lines.js';
import { mergedPauses } from './term/pauses.js';
import type { Pause, Stretch } from './term/pauses.js';
import { isStartedInDays, startTerm } from './term/reckon.js';
import { countPausedDays, runPausedTime } from './term/reckon-paused.js';
import type { PausedEnd } from './term/reckon-paused.js';
import { isoInstant } from './zones/instant.js';
import { toInstant } from './zones/local-moment.js';

export interface PausedDeadline {
  /** Instant the term ends, ISO-8601 UTC; `null` while an open pause keeps it from ending. */
  readonly dueAt: string | null;
  readonly calendar: string;
  readonly explanation: readonly ExplanationLine[];
}

/**
 * When a term ends that was suspended and resumed. A day does not count when the term stood still in any part of it
 * between the place's opening and closing hour; of minutes and hours exactly the time that stood still does not count.
 * Pauses that overlap or touch are one; what lies before the start or after the end changes nothing. No law among the
 * sources says how a suspended term is counted: the rule is our practice, and the explanation says so.
 * @throws DomainError as `deadlineOf`, and `invalid`/`invalid-pause`
 */
export function deadlineWithPauses(
  request: DeadlineRequest,
  pauses: readonly Pause[],
  calendar: Calendar = kzCalendar(),
): PausedDeadline {
  if (pauses.length === 0) return explainDeadline(request, calendar);
  const stretches = mergedPauses(pauses);
  const started = startTerm(request, calendar);
  const { ended, counting } = count(started, stretches);
  return {
    dueAt: ended.end === null ? null : isoInstant(toInstant(started.zone, ended.end.due)),
    calendar: calendar.version,
    explanation: explainPaused(started, stretches, ended, counting),
  };
}

interface Counted {
  readonly ended: PausedEnd;
  readonly counting: readonly ExplanationLine[];
}

function count(started: ReturnType<typeof startTerm>, stretches: readonly Stretch[]): Counted {
  if (isStartedInDays(started)) {
    const ended = countPausedDays(started, stretches);
    return { ended, counting: pausedDayLines(started, stretches, ended) };
  }
  const ended = runPausedTime(started, stretches);
  return { ended, counting: pausedTimeLines(started, ended.pieces, ended.until) };
}
