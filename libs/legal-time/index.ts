export * from './deadline.js';
export { deadlineOf, explainDeadline } from './deadline-of.js';
export { addWorkingDays, isWorkingDay, localDay, nextWorkingMoment, workingDaysBetween } from './working-days.js';
export { latestFiling, latestNotice } from './counting-back.js';
export type { FilingLimitRequest, NoticeRequest } from './counting-back.js';
export { workingMoment } from './working-moment.js';
export type { WorkingMoment } from './working-moment.js';
export { endOfPeriod } from './period-end.js';
export type { PeriodEnd, PeriodRequest } from './period-end.js';
export { deadlineWithPauses } from './pausing.js';
export type { PausedDeadline } from './pausing.js';
export type { Pause } from './term/pauses.js';
export { prolongedDeadline } from './prolonging.js';
export type { ProlongationRequest, ProlongedDeadline } from './prolonging.js';
export type { Grant } from './term/granted.js';
export { sourceWords } from './explain/source-words.js';
export { DEFAULT_ZONE } from './term/reckon.js';
export { assertZoneData } from './zones/zone-data-check.js';
export { kzCalendar, useCalendarFolder } from './calendar/kz-calendar.js';
export { candidateCalendar } from './calendar/candidate-calendar.js';
export type { YearChange } from './calendar/candidate-calendar.js';
export { compareCalendars } from './calendar/compare-calendars.js';
export type { CalendarDifference, ComparedDay, DayDifference } from './calendar/compare-calendars.js';
export { InvalidCalendar } from './calendar/invalid-calendar.js';
export type { DataFault } from './data/data-fault.js';
export { yamlContent } from './data/yaml-content.js';
export type { CalendarYear } from './calendar/calendar-data.js';
export type { Calendar } from './calendar/calendar.js';
export { listCalendarYear } from './calendar/calendar-listing.js';
export { LegalTimeModule } from './http/legal-time.module.js';
export { generalLawOn, generalLawPeriods } from './general-law/general-law-on.js';
export type {
  GeneralAct,
  GeneralLaw,
  GeneralLawPeriod,
  GeneralList,
  GeneralRule,
  GeneralRuleCode,
  GeneralTerm,
  GeneralTermCode,
  LegalItem,
  TermOrigin,
} from './general-law/general-law.js';
export { calendarDays, workingDays, workingHours, workingMinutes } from './term/term-amount.js';
export type { CalendarDays, TermAmount, WorkingDays, WorkingHours, WorkingMinutes } from './term/term-amount.js';
