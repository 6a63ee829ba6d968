import { DomainError } from '#platform';
import type { Schedule } from '../calendar/calendar.js';
import type { DayNumber } from '../calendar/day-number.js';
import { instantOf } from '../zones/instant.js';
import type { Instant } from '../zones/instant.js';
import { toInstant } from '../zones/local-moment.js';
import type { ZoneTable } from '../zones/zone-table.js';

/** A time in which a term stood still; `to` is `null` while nobody has resumed it. Instants as in a deadline request. */
export interface Pause {
  readonly from: string;
  readonly to: string | null;
}

/** From the first to before the second instant; the second is `Infinity` while the pause is open. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * The pauses in order, those that overlap or touch as one.
 * @throws DomainError `invalid`/`invalid-pause` when one does not end after it began, `invalid`/`invalid-instant`
 */
export function mergedPauses(pauses: readonly Pause[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const next of pauses.map(stretchOf).sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || next.from > last.to) merged.push(next);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
  }
  return merged;
}

function stretchOf(pause: Pause): Stretch {
  const from = instantOf(pause.from);
  const to = pause.to === null ? Number.POSITIVE_INFINITY : instantOf(pause.to, 'to');
  if (to <= from) throw new DomainError('invalid', 'invalid-pause', { field: 'to' });
  return { from, to };
}

/**
 * The pause that keeps a day from counting: one that covers any part of the day between the place's opening and closing
 * hour. A pause that begins at closing or ends at opening takes nothing from the day. No law among the sources says it:
 * our practice, and explanations say so.
 */
export function pauseOn(
  pauses: readonly Stretch[],
  { opens, closes }: Schedule,
  zone: ZoneTable,
  day: DayNumber,
): Stretch | undefined {
  const [from, to] = [toInstant(zone, { day, time: opens }), toInstant(zone, { day, time: closes })];
  return pauses.find((pause) => pause.from < to && pause.to > from);
}
