export * from './deadline.js';
export { deadlineOf, explainDeadline } from './deadline-of.js';
export { addWorkingDays, isWorkingDay, localDay, nextWorkingMoment, workingDaysBetween } from './working-days.js';
export { DEFAULT_ZONE } from './term/reckon.js';
export { assertZoneData } from './zones/zone-data-check.js';
export { kzCalendar } from './calendar/kz-calendar.js';
export type { Calendar } from './calendar/calendar.js';
export { listCalendarYear } from './calendar/calendar-listing.js';
export { LegalTimeModule } from './http/legal-time.module.js';
