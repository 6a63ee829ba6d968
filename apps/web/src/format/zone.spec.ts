import { describe, expect, it } from '@jest/globals';
import { instantAt, wallClockAt } from './zone';

const almaty = 'Asia/Almaty';
const at = (iso: string) => wallClockAt(almaty, Date.parse(iso));
const iso = (year: number, month: number, day: number, hour: number, minute = 0): string =>
  new Date(instantAt(almaty, { year, month, day, hour, minute })).toISOString();

describe("the office's clock", () => {
  it('was six hours ahead before the country took one zone', () => {
    expect(at('2019-09-09T04:00:00Z')).toMatchObject({ year: 2019, month: 9, day: 9, hour: 10, minute: 0, weekday: 1 });
    expect(iso(2019, 9, 9, 10)).toBe('2019-09-09T04:00:00.000Z');
  });

  it('is five hours ahead since', () => {
    expect(at('2024-06-01T10:00:00Z')).toMatchObject({ month: 6, day: 1, hour: 15 });
    expect(iso(2024, 6, 1, 15)).toBe('2024-06-01T10:00:00.000Z');
  });

  it('showed 23:30 of 29 February 2024 twice: the later one is meant', () => {
    expect(at('2024-02-29T17:30:00Z')).toMatchObject({ day: 29, hour: 23, minute: 30 });
    expect(at('2024-02-29T18:30:00Z')).toMatchObject({ day: 29, hour: 23, minute: 30 });
    expect(iso(2024, 2, 29, 23, 30)).toBe('2024-02-29T18:30:00.000Z');
  });

  it('gives back every minute it is given, around the change and in the years of summer time', () => {
    for (const start of ['2024-02-29T15:00:00Z', '1999-10-30T18:00:00Z', '2004-03-27T18:00:00Z']) {
      for (let minute = 0; minute < 600; minute += 17) {
        const instant = Date.parse(start) + minute * 60_000;
        const wall = wallClockAt(almaty, instant);
        expect(wallClockAt(almaty, instantAt(almaty, wall))).toEqual(wall);
      }
    }
  });
});
