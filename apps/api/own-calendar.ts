import { useCalendarFolder } from '#legal-time';
import type { AppConfig } from '#platform';

/**
 * Lets the program count by the years of its own folder, where it has one. Before anything is counted.
 * @throws InvalidCalendar naming every fault of the files
 */
export function useOwnCalendar({ calendarDir }: AppConfig): void {
  if (calendarDir !== undefined) useCalendarFolder(calendarDir);
}
