import { type Calendar, candidateCalendar, kzCalendar } from '#legal-time';

/** The calendar with a working day of the five-day week off, moved to a Saturday of the same year. */
export function calendarWithDayOff(to: string, from: string): Calendar {
  const year = kzCalendar().years.get(Number(to.slice(0, 4)));
  if (year === undefined) throw new Error(`No year of ${to}`);
  const transfer = { from, to, weeks: 'five-day', decidedOn: null, source: 'Приказ (пример)', certainty: 'confirmed' };
  return candidateCalendar({ year: { ...year, transfers: [...year.transfers, transfer] } });
}
