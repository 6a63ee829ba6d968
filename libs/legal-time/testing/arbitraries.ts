import fc from 'fast-check';

import type {
  CalendarData,
  CalendarYear,
  DayNames,
  NamedDay,
  SubstituteDay,
  Transfer,
  Weeks,
} from '../calendar/calendar-data.js';
import { isoDayOf, weekdayOf } from '../calendar/day-number.js';
import { yearFaults } from '../calendar/year-faults.js';
import type { DeadlineRequest } from '../deadline.js';
import type { Pause } from '../term/pauses.js';
import { deriveSubstitutes } from './derive-substitutes.js';

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

/** Calendars as the law and the Government could make them: days off in lieu, working Saturdays and working Sundays. */
export function lawfulCalendars(real: CalendarData): fc.Arbitrary<CalendarData> {
  return fc
    .tuple(lawfulYear(2023, real.names), lawfulYear(2024, real.names))
    .map((years) => ({ ...real, edition: 'lawful', years }));
}

function lawfulYear(year: number, names: DayNames): fc.Arbitrary<CalendarYear> {
  const moves = fc.array(fc.tuple(fc.nat({ max: 51 }), fc.boolean(), fc.nat({ max: 360 })), { maxLength: 8 });
  return fc.tuple(generatedYear(year), moves).map(([generated, moved]) => {
    const holidays = generated.holidays.filter(firstOfItsDay);
    const restDays = generated.restDays
      .filter(({ date }) => !holidays.some((day) => day.date === date))
      .filter(firstOfItsDay);
    const bare: CalendarYear = { ...generated, holidays, restDays, substitutes: [], transfers: [] };
    const substitutes = (['five-day', 'six-day'] as const).flatMap((week) =>
      deriveSubstitutes(bare, week)
        .filter(({ date }) => date.startsWith(String(year)))
        .map((day) => ({ ...day, weeks: week, ...sourced })),
    );
    return moved.reduce<CalendarYear>((made, move) => withTransfer(made, move, names), { ...bare, substitutes });
  });
}

/** Adds the transfer when it is one: off a Saturday or a Sunday, to a day that would be worked. */
function withTransfer(
  year: CalendarYear,
  [week, sunday, offset]: [number, boolean, number],
  names: DayNames,
): CalendarYear {
  const first = Date.UTC(year.year, 0, 1) / 86_400_000;
  const saturday = first + ((6 - weekdayOf(first) + 7) % 7) + 7 * week;
  const from = isoDayOf(saturday + (sunday ? 1 : 0));
  const transfer: Transfer = {
    ...{ from, to: isoDayOf(first + offset), weeks: sunday ? 'both' : 'five-day', decidedOn: null },
    ...sourced,
  };
  const made = { ...year, transfers: [...year.transfers, transfer] };
  return yearFaults(made, names).length === 0 ? made : year;
}

function firstOfItsDay({ date }: NamedDay, index: number, days: readonly NamedDay[]): boolean {
  return days.findIndex((day) => day.date === date) === index;
}

/** Pauses about a request's start and the weeks after it, at whole minutes, often at opening and closing; few stay open. */
export function pausesOf(request: DeadlineRequest, atMost = 4): fc.Arbitrary<Pause[]> {
  const begun = Date.parse(request.from);
  const hour = fc.constantFrom(null, null, '03:00', '04:00', '12:30', '13:30');
  const at = (minutes: number, time: string | null): string => {
    const instant = new Date(begun + minutes * 60_000).toISOString();
    return time === null ? instant : `${instant.slice(0, 10)}T${time}:00.000Z`;
  };
  const pause = fc
    .tuple(
      fc.integer({ min: -3000, max: 40_000 }),
      fc.integer({ min: 1, max: 12_000 }),
      hour,
      hour,
      fc.nat({ max: 19 }),
    )
    .map(([from, length, begins, ends, open]): Pause => ({
      from: at(from, begins),
      to: open === 0 ? null : at(from + length, ends),
    }))
    .filter(({ from, to }) => to === null || from < to);
  return fc.array(pause, { maxLength: atMost });
}

/** A request with pauses of its own. */
export function pausedRequests(firstYear: number, lastYear: number): fc.Arbitrary<[DeadlineRequest, Pause[]]> {
  return requests(firstYear, lastYear).chain((request) => fc.tuple(fc.constant(request), pausesOf(request)));
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
