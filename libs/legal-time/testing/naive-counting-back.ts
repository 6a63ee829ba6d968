import { DateTime } from 'luxon';

import type { CalendarData } from '../calendar/calendar-data.js';
import type { NoticeRequest } from '../counting-back.js';
import { closes, hoursOf, naiveIsWorking } from './naive-deadline.js';

/** Goes back from the end, day by day, until enough whole days lie behind and the day reached is worked. */
export function naiveLatestNotice(data: CalendarData, request: NoticeRequest): string | null {
  const hours = hoursOf(data, request.place);
  const end = DateTime.fromISO(request.before, { zone: request.zone ?? 'Asia/Almaty' });
  const counts = (day: DateTime): boolean => request.unit === 'calendar-day' || naiveIsWorking(data, hours.week, day);
  let whole = 0;
  for (let day = end.startOf('day'); ; day = day.minus({ days: 1 })) {
    if (whole >= request.amount && naiveIsWorking(data, hours.week, day)) return closes(hours, day).toUTC().toISO();
    if (counts(day) && closes(hours, day) <= end) whole += 1;
  }
}
