import type { LocalizedText } from '#regulations';
import type { Calendar } from './calendar/calendar.js';
import { kzCalendar } from './calendar/kz-calendar.js';
import type { Place } from './deadline.js';
import { whyShifted } from './explain/start-lines.js';
import { assertKnown } from './term/count-days.js';
import { DEFAULT_ZONE, scheduleOf } from './term/reckon.js';
import { runningShift } from './term/start.js';
import { instantOf, isoInstant } from './zones/instant.js';
import { toInstant, toLocal } from './zones/local-moment.js';
import { zoneTable } from './zones/zone-table.js';

export interface WorkingMoment {
  /** The place works at the moment. */
  readonly working: boolean;
  /** Why it does not: a code as in explanations, e.g. `weekend`, `holiday`, `lunch`, `after-hours`. */
  readonly reason: string | null;
  readonly text: LocalizedText | null;
  /** The moment itself, or the next one at which the place works. */
  readonly next: string;
}

/** Whether the place works at the instant, and if not, why. */
export function workingMoment(
  instant: string,
  place: Place,
  zone = DEFAULT_ZONE,
  calendar: Calendar = kzCalendar(),
): WorkingMoment {
  const table = zoneTable(zone);
  const at = toLocal(table, instantOf(instant));
  assertKnown(calendar, at.day);
  const schedule = scheduleOf(calendar, place);
  const shift = runningShift(calendar, schedule, at);
  if (shift === null) return { working: true, reason: null, text: null, next: isoInstant(instantOf(instant)) };
  const text = whyShifted(calendar, schedule.week, at, shift.reason);
  return { working: false, reason: shift.reason, text, next: isoInstant(toInstant(table, shift.to)) };
}
