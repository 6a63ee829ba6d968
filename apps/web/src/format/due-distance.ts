import { wallClockAt } from './zone';

const DAY_MS = 86_400_000;

/** How far a due instant is, counted as people do: minutes and hours on the day itself, else days of the calendar. */
export type DueDistance =
  | { readonly unit: 'minutes' | 'hours'; readonly count: number; readonly passed: boolean }
  | { readonly unit: 'days'; readonly count: number; readonly passed: boolean };

export function dueDistance(dueAt: string, zone: string, now: number): DueDistance {
  const due = Date.parse(dueAt);
  const passed = due < now;
  const days = Math.abs(dayNumber(zone, due) - dayNumber(zone, now));
  if (days > 0) return { unit: 'days', count: days, passed };
  const minutes = Math.floor(Math.abs(due - now) / 60_000);
  return minutes < 60
    ? { unit: 'minutes', count: minutes, passed }
    : { unit: 'hours', count: Math.floor(minutes / 60), passed };
}

function dayNumber(zone: string, instant: number): number {
  const { year, month, day } = wallClockAt(zone, instant);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}
