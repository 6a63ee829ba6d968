import { describe, expect, it } from '@jest/globals';

import { calendarDays, workingDays, workingHours, workingMinutes } from '#legal-time';
import type { CalendarDays, WorkingDays, WorkingHours, WorkingMinutes } from '#legal-time';
import type { workingDayAfter } from './count-days.js';
import type { CalendarDayCount, WorkingDayCount, WorkingHourCount, WorkingMinuteCount, WorkingTime } from './counts.js';
import type { runWorkingTime } from './working-time.js';

type Fits<From, To> = [From] extends [To] ? true : false;
type DayArgument = Parameters<typeof workingDayAfter>[3];
type TimeArgument = Parameters<typeof runWorkingTime>[3];

/** Checked by the compiler: an answer that is not the declared one does not compile. */
const mixUps: {
  readonly workingDaysAsCalendarDays: Fits<WorkingDays, CalendarDays>;
  readonly calendarDaysAsWorkingDays: Fits<CalendarDays, WorkingDays>;
  readonly workingHoursAsWorkingDays: Fits<WorkingHours, WorkingDays>;
  readonly workingMinutesAsWorkingHours: Fits<WorkingMinutes, WorkingHours>;
  readonly calendarCountAsWorkingCount: Fits<CalendarDayCount, WorkingDayCount>;
  readonly hourCountAsWorkingCount: Fits<WorkingHourCount, WorkingDayCount>;
  readonly minuteCountAsHourCount: Fits<WorkingMinuteCount, WorkingHourCount>;
  readonly hoursAsTimeThatRuns: Fits<WorkingHourCount, TimeArgument>;
  readonly plainNumberAsDays: Fits<number, DayArgument>;
  readonly plainNumberAsTimeThatRuns: Fits<number, TimeArgument>;
  readonly timeThatRunsAsDays: Fits<WorkingTime, DayArgument>;
} = {
  workingDaysAsCalendarDays: false,
  calendarDaysAsWorkingDays: false,
  workingHoursAsWorkingDays: false,
  workingMinutesAsWorkingHours: false,
  calendarCountAsWorkingCount: false,
  hourCountAsWorkingCount: false,
  minuteCountAsHourCount: false,
  hoursAsTimeThatRuns: false,
  plainNumberAsDays: false,
  plainNumberAsTimeThatRuns: false,
  timeThatRunsAsDays: false,
};
const rightUse: { readonly day: Fits<WorkingDayCount, DayArgument>; readonly time: Fits<WorkingTime, TimeArgument> } = {
  day: true,
  time: true,
};

describe('units of time', () => {
  it('do not stand in for one another', () => {
    expect(new Set(Object.values(mixUps))).toEqual(new Set([false]));
    expect(rightUse).toEqual({ day: true, time: true });
  });

  it.each([workingDays, calendarDays, workingHours, workingMinutes])(
    '%p counts whole positive numbers only',
    (make) => {
      expect(make(3).count).toBe(3);
      for (const wrong of [0, -1, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1]) {
        expect(() => make(wrong)).toThrow(expect.objectContaining({ kind: 'invalid', code: 'invalid-amount' }));
      }
    },
  );
});
