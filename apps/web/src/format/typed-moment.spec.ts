import { describe, expect, it } from '@jest/globals';
import { readDay, readMoment, readTime, sentDay, withTypedDays } from './typed-moment';

describe('a typed day', () => {
  it.each(['4.3.2019', '04.03.2019', '04/03/2019', '04 03 2019', '04032019', '2019-03-04'])(
    'is read from %s',
    (typed) => {
      expect(readDay(typed)).toEqual({ year: 2019, month: 3, day: 4 });
    },
  );

  it.each(['', '31.02.2019', '4.13.2019', 'кеше', '4.3.19'])('is not read from "%s"', (typed) => {
    expect(readDay(typed)).toBeNull();
  });

  it('is sent as typed when it cannot be read, so that the API says what is wrong', () => {
    expect(sentDay(' 31.02.2019 ')).toBe('31.02.2019');
    expect(sentDay('4.3.2019')).toBe('2019-03-04');
  });
});

describe('a typed time', () => {
  it.each([
    ['9', 9, 0],
    ['09:05', 9, 5],
    ['9.05', 9, 5],
    ['1830', 18, 30],
  ])('is read from %s', (typed, hour, minute) => {
    expect(readTime(typed)).toEqual({ hour, minute });
  });

  it.each(['', '24:00', '9:60', 'түс'])('is not read from "%s"', (typed) => {
    expect(readTime(typed)).toBeNull();
  });
});

it('makes an instant of both in the zone of the office', () => {
  expect(readMoment('Asia/Almaty', '09.09.2019', '10:00')).toBe('2019-09-09T04:00:00.000Z');
  expect(readMoment('Asia/Almaty', '09.09.2019', '')).toBeNull();
});

it('writes the days of a text as they are typed, and leaves instants and what is no day', () => {
  expect(withTypedDays('Until 2027-01-29, not 2027-02-31 nor 2027-01-29T10:00:00Z.')).toBe(
    'Until 29.01.2027, not 2027-02-31 nor 2027-01-29T10:00:00Z.',
  );
});
