import { describe, expect, it } from '@jest/globals';
import type { CalendarLine, CaseDuesMoved } from '../../api/views';
import { begunRun, MOST_SHOWN, runAfter } from './calendar-run';

const moved = { type: 'moved', caseId: '7f3', dues: [] } as unknown as CaseDuesMoved;
const done = { type: 'done', checked: 3, moved: 1, nowOverdue: 0, noLongerOverdue: 1, unknown: 0 } as const;
const told = (lines: readonly CalendarLine[]) => lines.reduce(runAfter, begunRun);

describe('a run over the calendar', () => {
  it('knows the calendar, the days that differ and how far it came', () => {
    const run = told([
      { type: 'begun', calendar: 'kz-1', cases: 3, days: [] },
      moved,
      { type: 'progress', checked: 2 },
    ]);
    expect(run).toMatchObject({ calendar: 'kz-1', cases: 3, checked: 2, movedCount: 1, moved: [moved], done: null });
    expect(runAfter(run, done)).toMatchObject({ checked: 3, done });
  });

  it('keeps what was told when it breaks off', () => {
    expect(told([moved, { type: 'broken', code: 'store-unavailable' }])).toMatchObject({
      movedCount: 1,
      broken: 'store-unavailable',
      done: null,
    });
  });

  it('counts every moved case and keeps the first of them', () => {
    const run = told(Array.from({ length: MOST_SHOWN + 5 }, () => moved));
    expect([run.movedCount, run.moved.length]).toEqual([MOST_SHOWN + 5, MOST_SHOWN]);
  });
});
