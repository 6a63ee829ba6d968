import { describe, expect, it } from '@jest/globals';

import { isWorkingDay, kzCalendar, listCalendarYear } from '#legal-time';
import { deriveSubstitutes } from '../testing/derive-substitutes.js';
import type { WeekKind } from './calendar-data.js';
import { isWeekend } from './compile-week.js';
import { dayNumber } from './day-number.js';

const calendar = kzCalendar();
const years = calendar.data.years;
const weekKinds: WeekKind[] = ['five-day', 'six-day'];

/** Written down from the acts and the press, not from the data: a changed figure here needs a source. */
const golden = [
  { year: 2015, five: 245, six: 297, substitutes: '03-09 03-24 03-25 05-11 08-31', kurban: '09-24', moved: '' },
  { year: 2016, five: 245, six: 298, substitutes: '01-04 05-02 05-10 12-19', kurban: '09-12', moved: '03-05>03-07' },
  {
    year: 2017,
    five: 245,
    six: 296,
    substitutes: '01-03 05-08 12-18 12-19',
    kurban: '09-01',
    moved: '03-18>03-20 07-01>07-07',
  },
  {
    year: 2018,
    five: 246,
    six: 298,
    substitutes: '12-03 12-18',
    kurban: '08-21',
    moved: '03-03>03-09 04-28>04-30 05-05>05-08 08-25>08-31 12-29>12-31',
  },
  { year: 2019, five: 246, six: 298, substitutes: '03-25 07-08 12-02', kurban: '08-11', moved: '05-04>05-10' },
  {
    year: 2020,
    five: 246,
    six: 298,
    substitutes: '03-09 03-24 03-25 05-11 08-31',
    kurban: '07-31',
    moved: '01-05>01-03 05-11>05-08 12-20>12-18',
  },
  // 120 and 68 days off: the Ministry's calendar for 2021 (nur.kz).
  { year: 2021, five: 245, six: 297, substitutes: '01-04 03-24 05-03 05-10', kurban: '07-20', moved: '07-03>07-05' },
  // 245 as planned in 2021 (kazpravda.kz); then 25 October came, 1 and 19 December went.
  {
    year: 2022,
    five: 246,
    six: 298,
    substitutes: '01-03 01-04 05-02 05-10',
    kurban: '07-09',
    moved: '03-05>03-07 08-27>08-29 10-22>10-24',
  },
  { year: 2023, five: 246, six: 297, substitutes: '01-03 05-08 12-18', kurban: '06-28', moved: '07-01>07-07' },
  // 248 and 300 in the Ministry's balance (help.inbuh.kz), before the day off on 17 June was cancelled.
  { year: 2024, five: 249, six: 301, substitutes: '03-25 07-08', kurban: '06-16', moved: '05-04>05-08' },
  {
    year: 2025,
    five: 246,
    six: 298,
    substitutes: '03-10 03-24 03-25 07-07 09-01 10-27',
    kurban: '06-06',
    moved: '01-05>01-03',
  },
  { year: 2026, five: 247, six: 299, substitutes: '03-09 03-24 03-25 05-11 10-26', kurban: '05-27', moved: '' },
  { year: 2027, five: 247, six: 299, substitutes: '01-04 03-24 05-03 05-10', kurban: '05-16', moved: '' },
];

describe.each(golden)('the calendar of $year', ({ year, five, six, substitutes, kurban, moved }) => {
  const entry = calendar.years.get(year);
  const short = (date: string): string => date.slice(5);

  it('has so many working days', () => {
    expect(listCalendarYear(calendar, year)).toMatchObject({
      workingDaysFiveDayWeek: five,
      workingDaysSixDayWeek: six,
    });
  });

  it('has these days off in lieu, transfers and Kurban Ait', () => {
    const ofFiveDayWeek = entry?.substitutes.filter(({ weeks }) => weeks !== 'six-day').map(({ date }) => short(date));
    expect(ofFiveDayWeek?.join(' ')).toBe(substitutes);
    expect(entry?.transfers.map(({ from, to }) => `${short(from)}>${short(to)}`).join(' ')).toBe(moved);
    expect(entry?.restDays.map(({ date, name }) => `${short(date)} ${name}`)).toEqual([
      '01-07 orthodox-christmas',
      `${kurban} kurban-ait`,
    ]);
  });
});

describe('the data', () => {
  it.each(weekKinds)('hold the substitutes that the law gives in a %s week', (week) => {
    for (const year of years) {
      const stored = year.substitutes
        .filter(({ weeks }) => weeks === week || weeks === 'both')
        .map((day) => ({ date: day.date, for: day.for }));
      expect(stored).toEqual(deriveSubstitutes(year, week));
    }
  });

  it('apply a transfer to a week only where its first day would be off: 11 May 2020 was none on Saturdays worked', () => {
    for (const year of years) {
      for (const { from, to, weeks } of year.transfers) {
        for (const week of weekKinds) {
          const offByItself = year.substitutes.some(
            (day) => day.date === from && (day.weeks === 'both' || day.weeks === week),
          );
          expect([from, week, weeks === 'both' || weeks === week]).toEqual([
            from,
            week,
            isWeekend(week, dayNumber(from)) || offByItself,
          ]);
        }
        expect(isWeekend('five-day', dayNumber(to))).toBe(false);
      }
    }
  });

  it('name every holiday in three languages and give every entry a source', () => {
    for (const year of years) {
      for (const day of listCalendarYear(calendar, year.year).days) {
        expect(day.source).not.toBe('');
        if (day.kind !== 'made-working' && day.kind !== 'moved-day-off') expect(day.name).not.toBeNull();
      }
    }
  });

  it('flag the years whose decisions are not all known', () => {
    expect(years.flatMap(({ open }) => open ?? []).map(({ from, to }) => `${from}/${to}`)).toEqual([
      '2015-01-01/2015-12-31',
      '2019-01-01/2019-12-31',
      '2026-07-01/2026-12-31',
      '2027-01-01/2027-12-31',
    ]);
  });

  it('carry a version with a hash of what decides dates', () => {
    expect(calendar.version).toMatch(/^kz-2026\.1\+[0-9a-f]{8}$/);
  });
});

describe('days with a story', () => {
  it.each([
    ['2020-01-05', 'Sunday worked for Friday 3 January', true],
    ['2020-05-11', 'substitute of 9 May, itself made working', true],
    ['2020-05-08', 'off for 11 May', false],
    ['2024-06-17', 'announced off for Kurban Ait, cancelled on 7 June', true],
    ['2024-07-08', 'off in lieu of Saturday 6 July', false],
    ['2026-08-31', 'announced off, fell away with the holiday of 30 August', true],
    ['2026-03-16', 'no substitute: 15 March is a holiday from 2027 only', true],
    ['2027-03-15', 'the new Constitution Day', false],
    ['2022-12-01', 'no longer a holiday', true],
    ['2021-12-01', 'First President Day', false],
    ['2023-01-09', '7 January on a Saturday is not substituted', true],
    ['2022-07-11', 'Kurban Ait on a Saturday is not substituted', true],
  ])('%s: %s', (day, _story, working) => {
    expect(isWorkingDay(day, 'provider')).toBe(working);
  });

  it.each([
    ['2024-03-25', 'Saturday 23 March needs no substitute in a six-day week', true],
    ['2021-03-24', 'Sunday 21 March does', false],
    ['2023-07-01', 'a Saturday is worked anyway', true],
    ['2023-07-07', 'the transfer was for the five-day week', true],
    ['2025-01-05', 'the transfer of a Sunday is for both', true],
    ['2025-01-03', 'the transfer of a Sunday is for both', false],
  ])('State Corporation, %s: %s', (day, _story, working) => {
    expect(isWorkingDay(day, 'state-corporation')).toBe(working);
  });
});
