import type { TimeOfDay } from '../calendar/calendar.js';
import { DAY_MS } from '../calendar/day-number.js';
import type { DayNumber } from '../calendar/day-number.js';
import type { Instant } from './instant.js';
import { offsetAt } from './zone-table.js';
import type { ZoneTable } from './zone-table.js';

/** A local day and the time on the wall. */
export interface LocalMoment {
  readonly day: DayNumber;
  readonly time: TimeOfDay;
}

export function toLocal(zone: ZoneTable, instant: Instant): LocalMoment {
  const wall = instant + offsetAt(zone, instant);
  const day = Math.floor(wall / DAY_MS);
  return { day, time: wall - day * DAY_MS };
}

/**
 * The instant a wall clock shows the moment. Where the clock shows it twice (the 25-hour 29 February 2024) the later
 * one is taken: a term never ends earlier than the clock says.
 */
export function toInstant(zone: ZoneTable, { day, time }: LocalMoment): Instant {
  const wall = day * DAY_MS + time;
  const earlierOffset = Math.min(offsetAt(zone, wall - DAY_MS), offsetAt(zone, wall + DAY_MS));
  const late = wall - earlierOffset;
  return offsetAt(zone, late) === earlierOffset ? late : wall - offsetAt(zone, late);
}
