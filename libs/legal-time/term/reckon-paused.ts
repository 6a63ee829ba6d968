import type { WorkWindow } from '../calendar/calendar.js';
import type { DayNumber } from '../calendar/day-number.js';
import { toLocal } from '../zones/local-moment.js';
import { nextWorkingDay, statusOf } from './count-days.js';
import { pauseOn } from './pauses.js';
import type { Stretch } from './pauses.js';
import type { StartedTerm, TermEnd } from './reckon.js';
import { workingTimeOf } from './term-amount.js';
import type { TermInDays, TermInTime } from './term-amount.js';

/** A piece of a working window: time that ran, or stood still. */
export interface Piece extends WorkWindow {
  readonly day: DayNumber;
  readonly ran: boolean;
}

/** Where a paused term ends; `end` is `null` while an open pause keeps it from ending. */
export interface PausedEnd {
  readonly end: TermEnd | null;
  /** The last day looked at: of the end, or the first one the open pause takes. */
  readonly until: DayNumber;
}

/** Days that stood still are passed over, also by the day a last day off moves to: nothing ends while it stands still. */
export function countPausedDays(started: StartedTerm<TermInDays>, pauses: readonly Stretch[]): PausedEnd {
  const { calendar, schedule, zone, term, start } = started;
  const isWorking = (day: DayNumber): boolean => statusOf(calendar, schedule.week, day).working;
  let left: number = term.count;
  let lastCounted = start.day;
  for (let day = start.day + 1; ; day += 1) {
    const working = isWorking(day);
    const pause = pauseOn(pauses, schedule, zone, day);
    if (pause?.to === Number.POSITIVE_INFINITY) return { end: null, until: day };
    if (pause !== undefined) continue;
    if (left > 0 && (working || term.kind === 'calendar-days')) {
      left -= 1;
      lastCounted = day;
    }
    if (left === 0 && working) return { end: { lastCounted, due: { day, time: schedule.closes } }, until: day };
  }
}

/** Working time runs outside the pauses only; the pieces say how it ran. */
export function runPausedTime(
  started: StartedTerm<TermInTime>,
  pauses: readonly Stretch[],
): PausedEnd & { readonly pieces: readonly Piece[] } {
  const { calendar, schedule, start } = started;
  const pieces: Piece[] = [];
  let left: number = workingTimeOf(started.term);
  for (let day = start.day; ; day = nextWorkingDay(calendar, schedule.week, day)) {
    const begin = day === start.day ? start.time : schedule.opens;
    for (const piece of piecesOf(started, pauses, day, begin)) {
      if (!piece.ran && piece.closes === Number.POSITIVE_INFINITY) return { end: null, until: day, pieces };
      const length = piece.closes - piece.opens;
      if (piece.ran && length >= left) {
        const due = { day, time: piece.opens + left };
        return { end: { lastCounted: day, due }, until: day, pieces: [...pieces, { ...piece, closes: due.time }] };
      }
      pieces.push(piece);
      if (piece.ran) left -= length;
    }
  }
}

/** The day's windows from the time on, cut where pauses begin and end; one that never ends closes at `Infinity`. */
function piecesOf({ schedule, zone }: StartedTerm, pauses: readonly Stretch[], day: DayNumber, begin: number): Piece[] {
  const timeOf = (instant: number): number => {
    if (instant === Number.POSITIVE_INFINITY) return instant;
    const local = toLocal(zone, instant);
    return local.time + (local.day - day) * 86_400_000;
  };
  return schedule.windows.flatMap(({ opens, closes }) => {
    const pieces: Piece[] = [];
    let at = Math.max(opens, begin);
    for (const pause of pauses) {
      const [from, to] = [Math.max(at, timeOf(pause.from)), timeOf(pause.to)];
      if (from >= closes || to <= at) continue;
      if (from > at) pieces.push({ day, opens: at, closes: from, ran: true });
      const open = to === Number.POSITIVE_INFINITY;
      pieces.push({ day, opens: from, closes: open ? to : Math.min(to, closes), ran: false });
      at = open ? closes : Math.min(to, closes);
    }
    return at < closes ? [...pieces, { day, opens: at, closes, ran: true }] : pieces;
  });
}
