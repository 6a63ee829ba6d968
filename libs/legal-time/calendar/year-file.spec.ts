import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { candidateCalendar } from './candidate-calendar.js';
import { kzCalendar } from './kz-calendar.js';
import { yearFile } from './year-file.js';

describe('the file of a year', () => {
  it.each([...kzCalendar().years.keys()])('can be handed in again as it is, and changes nothing: %i', (year) => {
    const again = candidateCalendar({ year: parse(yearFile(kzCalendar(), year, 'kk')) });
    expect(again.years.get(year)).toEqual(kzCalendar().years.get(year));
  });

  it('says what may be written into it', () => {
    expect(yearFile(kzCalendar(), 2026, 'kk')).toMatch(/^# transfers: .*Мысалы:\n# {3}- .*\nyear: 2026\n/);
    expect(yearFile(kzCalendar(), 2026, 'ru')).toMatch(/^# transfers: .*Например:\n# {3}- .*\nyear: 2026\n/);
  });

  it('is not given for a year that is not known', () => {
    expect(() => yearFile(kzCalendar(), 1999, 'kk')).toThrow(
      expect.objectContaining({ code: 'calendar-year-unknown' }),
    );
  });
});
