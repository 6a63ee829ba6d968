import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';

import {
  candidateCalendar,
  compareCalendars,
  deadlineOf,
  explainDeadline,
  InvalidCalendar,
  isWorkingDay,
  kzCalendar,
  useCalendarFolder,
} from '#legal-time';
import type { CalendarYear, DeadlineRequest } from '#legal-time';
import { faultLine } from '../data/data-fault.js';
import { yamlContent } from '../data/yaml-content.js';

const shipped = kzCalendar();
const sourced = { source: 'Приказ (пример)', certainty: 'confirmed' } as const;
const names = { 'science-day': { kk: 'Ғылым күні', ru: 'День науки', en: 'Science Day' } };

function year(of: number): CalendarYear {
  const found = shipped.years.get(of);
  if (found === undefined) throw new Error(`no ${String(of)}`);
  return found;
}

/** 2026 with Tuesday 10 March off for Saturday 14 March, decided when terms are running already. */
const transferred: CalendarYear = {
  ...year(2026),
  transfers: [{ from: '2026-03-14', to: '2026-03-10', weeks: 'five-day', decidedOn: '2026-03-05', ...sourced }],
};
/** 2026 with a new holiday on Sunday 12 April and the day off in lieu. */
const withHoliday: CalendarYear = {
  ...year(2026),
  holidays: [...year(2026).holidays, { date: '2026-04-12', name: 'science-day', ...sourced }],
  substitutes: [...year(2026).substitutes, { date: '2026-04-13', for: '2026-04-12', weeks: 'both', ...sourced }],
};
const request: DeadlineRequest = {
  from: '2026-03-04T10:00+05:00',
  amount: 5,
  unit: 'working-day',
  place: 'provider',
};

/** As whoever starts the program reads them, which names file, place and content. */
function faultsOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidCalendar) return error.faults.map(faultLine);
    throw error;
  }
  return [];
}

describe('a candidate calendar', () => {
  it('moves a deadline whose term began before the day off was decided', () => {
    const candidate = candidateCalendar({ year: transferred });
    expect(deadlineOf(request).dueAt).toBe(new Date('2026-03-12T18:30+05:00').toISOString());
    const changed = explainDeadline(request, candidate);
    expect(changed.dueAt).toBe(new Date('2026-03-13T18:30+05:00').toISOString());
    expect(changed.calendar).toMatch(/^kz-2026\.1-candidate\+[0-9a-f]{8}$/);
    expect(changed.explanation.find(({ date }) => date === '2026-03-10')).toMatchObject({
      kind: 'skipped',
      reason: 'moved-day-off',
      source: 'Приказ (пример)',
    });
  });

  it('leaves the calendar in use as it was', () => {
    candidateCalendar({ year: transferred });
    expect(kzCalendar().version).toBe(shipped.version);
    expect(isWorkingDay('2026-03-10', 'provider')).toBe(true);
  });

  it('knows a new holiday by the names that come with it', () => {
    const candidate = candidateCalendar({ year: withHoliday, names });
    const { explanation } = explainDeadline({ ...request, from: '2026-04-10T10:00+05:00', amount: 1 }, candidate);
    expect(explanation.find(({ date }) => date === '2026-04-12')?.text.kk).toBe(
      'Есептелмейді: 2026 жылғы 12 сәуір, жексенбі – мереке күні (Ғылым күні).',
    );
  });

  it('may add the next year, not one behind a gap', () => {
    const next = { ...emptyYear(2028), holidays: [{ date: '2028-01-01', name: 'new-year', ...sourced }] };
    expect(isWorkingDay('2028-01-03', 'provider', candidateCalendar({ year: next }))).toBe(true);
    expect(faultsOf(() => candidateCalendar({ year: emptyYear(2030) }))).toEqual([
      'year: The year 2028 is missing: years follow each other without a gap.',
    ]);
  });

  it('names every fault of the shape at once', () => {
    const faults = faultsOf(() =>
      candidateCalendar({ year: { ...transferred, holiday: [], open: 'no', sources: [1] }, names: { x: 'y' } }),
    );
    expect(faults).toEqual(
      expect.arrayContaining([
        'names: /x: The value is of the wrong kind. Expected: named fields.',
        'year: /holiday: There is no such field.',
        'year: /sources/0: The value is of the wrong kind. Expected: a text.',
      ]),
    );
  });

  it('names every fault of the content at once', () => {
    const wrong: CalendarYear = {
      ...year(2026),
      holidays: [
        { date: '2026-01-01', name: 'new-year', ...sourced },
        { date: '2026-01-01', name: 'new-year', ...sourced },
        { date: '2026-04-12', name: 'science-day', ...sourced },
      ],
      restDays: [],
      substitutes: [{ date: '2026-04-13', for: '2026-04-11', weeks: 'both', ...sourced }],
      transfers: [
        { from: '2026-03-11', to: '2026-03-10', weeks: 'five-day', decidedOn: null, ...sourced },
        { from: '2026-03-14', to: '2026-03-15', weeks: 'five-day', decidedOn: null, ...sourced },
      ],
      withdrawn: [],
      open: { from: '2026-12-31', to: '2026-07-01', reason: 'not-decided', note: 'x' },
    };
    expect(faultsOf(() => candidateCalendar({ year: wrong }))).toEqual([
      'year: The day 2026-01-01 stands twice.',
      'year: The transfer from 2026-03-11 moves no day off: in the five-day week it is a working day.',
      'year: The transfer to 2026-03-15 falls on a day off of the five-day week.',
      'year: 2026-04-12: there are no words for the name “science-day”. Write them into the file of names (names.yaml).',
      'year: The day 2026-04-13 is off for 2026-04-11, but 2026-04-11 is no holiday.',
      'year: The open period ends before it begins.',
    ]);
    const unreal = { ...emptyYear(2026), restDays: [{ date: '2026-02-30', name: 'kurban-ait', ...sourced }] };
    const stray = { ...emptyYear(2026), restDays: [{ date: '2025-06-06', name: 'kurban-ait', ...sourced }] };
    expect(faultsOf(() => candidateCalendar({ year: unreal }))).toEqual(['year: There is no day 2026-02-30.']);
    expect(faultsOf(() => candidateCalendar({ year: stray }))).toEqual([
      'year: The day 2025-06-06 does not belong into the file of 2026.',
    ]);
  });
});

describe('faults of a file', () => {
  it.each([
    ['year: [', [{ file: 'year', code: 'yaml-syntax', params: { line: 1, column: 8 } }]],
    ['year: 2026\nyear: 2027', [{ file: 'year', code: 'yaml-repeated-key', params: { line: 2 } }]],
    ['year: *none', [{ file: 'year', code: 'yaml-alias' }]],
  ])('of YAML name the line: %j', (text, faults) => {
    expect(yamlContent(text, 'year')).toEqual({ faults });
  });

  it('of YAML name a line once', () => {
    const read = yamlContent('holidays:\n  - date: 2026-01-01\n   name: x\n  bad: [\n  - date: y\n', 'year');
    const lines = 'faults' in read ? read.faults.map(({ params }) => params?.['line']) : [];
    expect(lines.length).toBeGreaterThan(1);
    expect(lines).toEqual([...new Set(lines)]);
  });

  it('say how a day is written', () => {
    const wrong = { ...emptyYear(2026), restDays: [{ date: '19.03.2026', name: 'kurban-ait', ...sourced }] };
    expect(faultsOf(() => candidateCalendar({ year: wrong }))).toEqual([
      'year: /restDays/0/date: The format is not valid: days are written 2027-03-19, times 09:30.',
    ]);
  });
});

describe('a comparison of calendars', () => {
  it('tells which days differ and how', () => {
    const { days, ...difference } = compareCalendars(shipped, candidateCalendar({ year: transferred }));
    expect(difference).toMatchObject({ before: shipped.version, addedYears: [], removedYears: [] });
    expect(days).toEqual([
      {
        date: '2026-03-10',
        weeks: 'five-day',
        before: { working: true, reason: 'working-day', name: null, related: null, source: null },
        after: expect.objectContaining({ working: false, reason: 'moved-day-off', related: '2026-03-14' }),
        changesCounting: true,
      },
      expect.objectContaining({ date: '2026-03-14', weeks: 'five-day', changesCounting: true }),
    ]);
  });

  it('tells apart what changes the counting and what only changes the reason', () => {
    const { days } = compareCalendars(shipped, candidateCalendar({ year: withHoliday, names }));
    expect(days.map(({ date, weeks, changesCounting, after }) => [date, weeks, changesCounting, after.reason])).toEqual(
      [
        ['2026-04-12', 'both', false, 'holiday'],
        ['2026-04-13', 'both', true, 'substitute'],
      ],
    );
    expect(days[0]?.after.name).toEqual(names['science-day']);
  });

  it('finds nothing between a calendar and itself, and names years that one lacks', () => {
    expect(compareCalendars(shipped, shipped).days).toEqual([]);
    const longer = candidateCalendar({ year: emptyYear(2028) });
    expect(compareCalendars(shipped, longer)).toMatchObject({ addedYears: [2028], removedYears: [], days: [] });
    expect(compareCalendars(longer, shipped)).toMatchObject({ addedYears: [], removedYears: [2028], days: [] });
  });
});

describe('a folder of years', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'calendar-years-'));
  });
  afterEach(() => {
    useCalendarFolder(undefined);
    rmSync(folder, { recursive: true });
  });
  const lay = (file: string, content: unknown): void => {
    writeFileSync(join(folder, file), typeof content === 'string' ? content : stringify(content));
  };

  it('replaces shipped years and adds new ones, for everybody who counts', () => {
    lay('2026.yaml', withHoliday);
    lay('2028.yaml', emptyYear(2028));
    lay('names.yaml', names);
    expect(useCalendarFolder(folder).version).toMatch(/^kz-2026\.1-local\+[0-9a-f]{8}$/);
    expect(isWorkingDay('2026-04-13', 'provider')).toBe(false);
    expect(isWorkingDay('2028-02-29', 'provider')).toBe(true);
    useCalendarFolder(undefined);
    expect(isWorkingDay('2026-04-13', 'provider')).toBe(true);
  });

  it('changes nothing when it is empty', () => {
    expect(useCalendarFolder(folder).version).toBe(shipped.version);
  });

  it('is refused with every fault of every file, and the calendar stays', () => {
    lay('2026.yaml', { ...withHoliday, year: 2025 });
    lay('2027.yaml', 'year: [');
    lay('2028.yml', emptyYear(2028));
    const faults = faultsOf(() => useCalendarFolder(folder));
    expect(faults).toEqual(
      expect.arrayContaining([
        '2028.yml: The file is neither <year>.yaml nor names.yaml.',
        '2026.yaml: The file holds the year 2025.',
        '2027.yaml: Line 1, character 8: this is not YAML. Look at indents, brackets and colons.',
        '2026.yaml: The day 2026-04-12 does not belong into the file of 2025.',
      ]),
    );
    expect(kzCalendar().version).toBe(shipped.version);
  });

  it('is refused when it is not there', () => {
    expect(faultsOf(() => useCalendarFolder(join(folder, 'gone')))).toEqual([
      expect.stringMatching(/gone\/: The folder cannot be read\.$/),
    ]);
  });
});

function emptyYear(of: number): CalendarYear {
  return {
    year: of,
    sources: [],
    holidays: [],
    restDays: [],
    substitutes: [],
    transfers: [],
    withdrawn: [],
    open: null,
  };
}
