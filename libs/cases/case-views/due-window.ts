import { DateTime } from 'luxon';

/** What is late already, or will be unless somebody acts by the end of the local day or week (Sunday). */
export const dueWindows = ['overdue', 'today', 'week'] as const;
export type DueWindow = (typeof dueWindows)[number];

/** What is due before this instant lies in the window. */
export function endOfWindow(window: DueWindow, zone: string, now: string): string {
  if (window === 'overdue') return now;
  const here = DateTime.fromISO(now, { zone });
  const end = window === 'today' ? here.endOf('day') : here.endOf('week');
  return end.toUTC().toISO() ?? now;
}
