import { DateTime } from 'luxon';

import type { CalendarData } from '../calendar/calendar-data.js';
import type { DeadlineRequest } from '../deadline.js';
import type { Pause } from '../term/pauses.js';
import { at, closes, hoursOf, naiveIsWorking, opens, receive } from './naive-deadline.js';

/** The rule of suspension told once more, day by day and minute by minute, without the library's code. */
export function naivePaused(data: CalendarData, request: DeadlineRequest, pauses: readonly Pause[]): string | null {
  const zone = request.zone ?? 'Asia/Almaty';
  const from = DateTime.fromISO(request.from, { zone });
  const start = receive(data, hoursOf(data, request.receivedAt ?? request.place), from);
  const still = pauses.map((pause): Still => [
    DateTime.fromISO(pause.from).toMillis(),
    pause.to === null ? Number.POSITIVE_INFINITY : DateTime.fromISO(pause.to).toMillis(),
  ]);
  const due =
    request.unit === 'minute' || request.unit === 'hour'
      ? tickMinutes(data, request, still, start)
      : walkDays(data, request, still, start);
  return due === null ? null : due.toUTC().toISO();
}

type Still = readonly [from: number, to: number];

function covered(pauses: readonly Still[], from: number, to: number): boolean {
  return pauses.some(([begin, end]) => begin < to && end > from);
}

/** After this instant nothing runs any more, because some pause was never resumed. */
function stopsAt(pauses: readonly Still[]): number {
  return Math.min(...pauses.filter(([, to]) => to === Number.POSITIVE_INFINITY).map(([from]) => from));
}

function walkDays(
  data: CalendarData,
  request: DeadlineRequest,
  pauses: readonly Still[],
  start: DateTime,
): DateTime | null {
  const hours = hoursOf(data, request.place);
  let left = request.amount;
  for (let day = start.startOf('day').plus({ days: 1 }); ; day = day.plus({ days: 1 })) {
    if (stopsAt(pauses) < opens(hours, day).toMillis()) return null;
    const working = naiveIsWorking(data, hours.week, day);
    if (covered(pauses, opens(hours, day).toMillis(), closes(hours, day).toMillis())) continue;
    if (left > 0 && (working || request.unit !== 'working-day')) left -= 1;
    if (left === 0 && working) return closes(hours, day);
  }
}

/** One minute after the other: those of a working window that no pause covers count. */
function tickMinutes(
  data: CalendarData,
  request: DeadlineRequest,
  pauses: readonly Still[],
  start: DateTime,
): DateTime | null {
  const hours = hoursOf(data, request.place);
  let left = request.amount * (request.unit === 'hour' ? 60 : 1);
  for (let day = start.startOf('day'); ; day = day.plus({ days: 1 })) {
    if (stopsAt(pauses) < opens(hours, day).toMillis() && day > start) return null;
    if (!naiveIsWorking(data, hours.week, day)) continue;
    for (const [opening, closing] of hours.windows) {
      const end = at(day, closing).toMillis();
      for (let tick = at(day, opening).toMillis(); tick < end; tick += 60_000) {
        if (tick < start.toMillis() || covered(pauses, tick, tick + 60_000)) continue;
        left -= 1;
        if (left === 0) return DateTime.fromMillis(tick + 60_000);
      }
    }
  }
}
