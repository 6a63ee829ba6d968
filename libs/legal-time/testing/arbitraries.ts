import fc from 'fast-check';

import type {
  CalendarData,
  CalendarYear,
  NamedDay,
  SubstituteDay,
  Transfer,
  Weeks,
} from '../calendar/calendar-data.js';
import { isoDayOf } from '../calendar/day-number.js';
import type { DeadlineRequest } from '../deadline.js';

const sourced = { source: 'generated', certainty: 'computed' } as const;
const weeks = fc.constantFrom<Weeks>('five-day', 'six-day', 'both');

/** A request that starts inside the years, short enough to end there too. */
export function requests(firstYear: number, lastYear: number): fc.Arbitrary<DeadlineRequest> {
  return fc
    .record({
      minute: fc.integer({ min: Date.UTC(firstYear, 0, 2) / 60_000, max: Date.UTC(lastYear, 8, 1) / 60_000 }),
      amount: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom('minute', 'hour', 'working-day', 'calendar-day', 'day'),
      scale: fc.constantFrom(1, 37),
      place: fc.constantFrom('provider', 'state-corporation', 'portal'),
      receivedAt: fc.option(fc.constantFrom('provider', 'state-corporation', 'portal'), { nil: undefined }),
      zone: fc.constantFrom('Asia/Almaty', 'Asia/Qyzylorda', 'Asia/Aqtau', 'Asia/Qostanay'),
    } as const)
    .map(({ minute, amount, unit, scale, receivedAt, ...rest }) => ({
      ...rest,
      unit,
      from: new Date(minute * 60_000).toISOString(),
      amount: unit === 'minute' ? amount * scale : amount,
      ...(receivedAt === undefined ? {} : { receivedAt }),
    }));
}

/** Calendars nobody has decreed: holidays, substitutes and transfers anywhere, in two years. */
export function calendars(real: CalendarData): fc.Arbitrary<CalendarData> {
  return fc.tuple(generatedYear(2023), generatedYear(2024)).map((years) => ({ ...real, edition: 'generated', years }));
}

function generatedYear(year: number): fc.Arbitrary<CalendarYear> {
  const day = fc.integer({ min: 0, max: 364 }).map((offset) => isoDayOf(Date.UTC(year, 0, 1) / 86_400_000 + offset));
  const named: fc.Arbitrary<NamedDay> = day.map((date) => ({ date, name: 'nauryz', ...sourced }));
  const substitute: fc.Arbitrary<SubstituteDay> = fc
    .tuple(day, day, weeks)
    .map(([date, holiday, applies]) => ({ date, for: holiday, weeks: applies, ...sourced }));
  return fc.record({
    year: fc.constant(year),
    sources: fc.constant([]),
    holidays: fc.array(named, { maxLength: 30 }),
    restDays: fc.array(named, { maxLength: 3 }),
    substitutes: fc.array(substitute, { maxLength: 8 }),
    transfers: fc.uniqueArray(day, { maxLength: 12 }).chain(pairUp),
    withdrawn: fc.constant([]),
    open: fc.constant(null),
  });
}

/** Each day stands in one transfer only: decrees do not move a moved day again. */
function pairUp(days: string[]): fc.Arbitrary<Transfer[]> {
  const pairs = Array.from({ length: Math.floor(days.length / 2) }, (_, index) => [
    days[2 * index],
    days[2 * index + 1],
  ]);
  return fc.array(weeks, { minLength: pairs.length, maxLength: pairs.length }).map((applied) =>
    pairs.map(([from = '', to = ''], index) => ({
      from,
      to,
      weeks: applied[index] ?? 'both',
      decidedOn: null,
      ...sourced,
    })),
  );
}
