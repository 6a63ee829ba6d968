import { describe, expect, it } from '@jest/globals';

import { deadlineOf } from '#legal-time';
import type { DeadlineRequest } from '#legal-time';

const wd = (amount: number): Pick<DeadlineRequest, 'amount' | 'unit'> => ({ amount, unit: 'working-day' });
const cd = (amount: number): Pick<DeadlineRequest, 'amount' | 'unit'> => ({ amount, unit: 'calendar-day' });
const min = (amount: number): Pick<DeadlineRequest, 'amount' | 'unit'> => ({ amount, unit: 'minute' });
const hours = (amount: number): Pick<DeadlineRequest, 'amount' | 'unit'> => ({ amount, unit: 'hour' });

type Example = [
  story: string,
  from: string,
  term: Pick<DeadlineRequest, 'amount' | 'unit'>,
  due: string,
  rest?: Partial<DeadlineRequest>,
];

/** Times are what the clock on the wall shows, with its offset at that date; the place is the provider unless given. */
const examples: Example[] = [
  ['the day of filing does not count', '2025-02-03T10:00+05:00', wd(1), '2025-02-04T18:30+05:00'],
  ['the closing minute is still in time', '2025-02-03T18:30+05:00', wd(1), '2025-02-04T18:30+05:00'],
  ['a minute later it is the next day’s', '2025-02-03T18:31+05:00', wd(1), '2025-02-05T18:30+05:00'],
  ['before opening it is the same day’s', '2025-02-03T06:00+05:00', wd(1), '2025-02-04T18:30+05:00'],
  ['filed on Saturday: received on Monday', '2025-02-08T11:00+05:00', wd(1), '2025-02-11T18:30+05:00'],
  ['filed on Friday evening: the same', '2025-02-07T20:00+05:00', wd(1), '2025-02-11T18:30+05:00'],
  ['Nauryz 2025 with two days in lieu', '2025-03-20T10:00+05:00', wd(3), '2025-03-28T18:30+05:00'],
  ['Nauryz 2026: 24 and 25 March in lieu', '2026-03-20T10:00+05:00', wd(1), '2026-03-26T18:30+05:00'],
  ['8 March 2016 behind a moved day off', '2016-03-04T10:00+06:00', wd(2), '2016-03-09T18:30+06:00'],
  ['May 2020: 8 May off, 11 May worked', '2020-05-06T10:00+06:00', wd(2), '2020-05-12T18:30+06:00'],
  [
    'filed on 31 December 2019: Sunday 5 January is the first working day',
    '2019-12-31T10:00+06:00',
    wd(1),
    '2020-01-05T18:30+06:00',
  ],
  [
    'filed on the holiday of 2 January 2020: received on that Sunday',
    '2020-01-02T10:00+06:00',
    wd(1),
    '2020-01-06T18:30+06:00',
  ],
  ['December 2020: Sunday 20 is a working day', '2020-12-15T10:00+06:00', wd(1), '2020-12-20T18:30+06:00'],
  ['a Saturday made working counts', '2018-04-27T10:00+06:00', wd(1), '2018-04-28T18:30+06:00'],
  ['2018: 30 April off for that Saturday', '2018-04-28T10:00+06:00', wd(1), '2018-05-02T18:30+06:00'],
  ['17 June 2024 was not off after all', '2024-06-14T10:00+05:00', wd(1), '2024-06-17T18:30+05:00'],
  ['2026: 31 August is worked', '2026-08-28T10:00+05:00', wd(1), '2026-08-31T18:30+05:00'],
  ['2027: 15 March is off', '2027-03-12T10:00+05:00', wd(1), '2027-03-16T18:30+05:00'],
  ['filed on 31 December 2021', '2021-12-31T10:00+06:00', wd(1), '2022-01-05T18:30+06:00'],
  ['filed on 31 December 2024 after hours', '2024-12-31T19:00+05:00', wd(1), '2025-01-06T18:30+05:00'],
  ['30 calendar days ending on a Saturday', '2025-01-16T10:00+05:00', cd(30), '2025-02-17T18:30+05:00'],
  ['calendar days ending in Nauryz', '2025-03-17T10:00+05:00', cd(5), '2025-03-26T18:30+05:00'],
  ['calendar days ending on a working Saturday stay', '2016-03-01T10:00+06:00', cd(4), '2016-03-05T18:30+06:00'],
  ['a bare day is a calendar day', '2016-02-04T10:00+06:00', { amount: 1, unit: 'day' }, '2016-02-05T18:30+06:00'],
  ['across the change of 1 March 2024, in days', '2024-02-28T10:00+06:00', wd(2), '2024-03-01T18:30+05:00'],
  ['across the change, in hours', '2024-02-29T17:30+06:00', hours(2), '2024-03-01T10:00+05:00'],
  ['filed in the hour that came twice', '2024-02-29T23:30+05:00', wd(1), '2024-03-04T18:30+05:00'],
  [
    'western regions did not change',
    '2024-02-29T17:30+05:00',
    hours(2),
    '2024-03-01T10:00+05:00',
    { zone: 'Asia/Aqtau' },
  ],
  ['30 minutes before lunch', '2025-02-03T12:30+05:00', min(30), '2025-02-03T13:00+05:00'],
  ['30 minutes over lunch', '2025-02-03T12:45+05:00', min(30), '2025-02-03T14:45+05:00'],
  ['handed in during lunch', '2025-02-03T13:20+05:00', min(15), '2025-02-03T14:45+05:00'],
  ['20 minutes over the night', '2025-02-03T18:20+05:00', min(20), '2025-02-04T09:10+05:00'],
  ['minutes after hours begin next morning', '2025-02-07T19:00+05:00', min(30), '2025-02-10T09:30+05:00'],
  ['a working hour is not an eighth of a day', '2025-02-03T09:00+05:00', hours(8), '2025-02-03T18:30+05:00'],
  ['nine hours take the next morning', '2025-02-03T09:00+05:00', hours(9), '2025-02-04T10:00+05:00'],
  [
    'State Corporation on Saturday',
    '2025-02-08T11:00+05:00',
    min(15),
    '2025-02-08T11:15+05:00',
    { place: 'state-corporation' },
  ],
  [
    'State Corporation has no lunch',
    '2025-02-08T12:50+05:00',
    min(30),
    '2025-02-08T13:20+05:00',
    { place: 'state-corporation' },
  ],
  [
    'State Corporation: Saturday is a working day',
    '2025-02-07T11:00+05:00',
    wd(1),
    '2025-02-08T20:00+05:00',
    { place: 'state-corporation' },
  ],
  [
    'State Corporation is closed on Sunday',
    '2025-02-08T20:30+05:00',
    min(15),
    '2025-02-10T09:15+05:00',
    { place: 'state-corporation' },
  ],
  [
    'handed in at the State Corporation on Saturday, due from the provider',
    '2025-02-08T11:00+05:00',
    wd(1),
    '2025-02-10T18:30+05:00',
    { receivedAt: 'state-corporation' },
  ],
  [
    'handed in there at 19:00, due from the provider',
    '2025-02-07T19:00+05:00',
    wd(1),
    '2025-02-10T18:30+05:00',
    { receivedAt: 'state-corporation' },
  ],
  [
    'the portal at night is the next working day’s',
    '2025-02-07T23:00+05:00',
    wd(2),
    '2025-02-12T18:30+05:00',
    { place: 'portal' },
  ],
  [
    'the portal’s minutes run in the provider’s hours',
    '2025-02-08T23:00+05:00',
    min(30),
    '2025-02-10T09:30+05:00',
    { place: 'portal' },
  ],
];

describe('worked examples', () => {
  it.each(examples)('%s', (_story, from, term, due, ...[rest]) => {
    expect(deadlineOf({ from, ...term, place: 'provider', ...rest }).dueAt).toBe(new Date(due).toISOString());
  });
});
