import { describe, expect, it } from '@jest/globals';
import type { DeadlineLine } from '../../api/views';
import { foldedDays } from './folded-days';

const line = (kind: DeadlineLine['kind'], day: number): DeadlineLine => ({
  kind,
  date: `2026-09-${String(day).padStart(2, '0')}`,
  reason: 'calendar-day',
  text: { kk: '', ru: '', en: '' },
  source: null,
});
const counted = (from: number, to: number): DeadlineLine[] =>
  Array.from({ length: to - from + 1 }, (_, index) => line('counted', from + index));

describe('the days of a deadline', () => {
  it('are told by the first and the last where many count in a row', () => {
    const lines = [line('start', 1), ...counted(2, 9), line('due', 9)];
    expect(foldedDays(lines)).toEqual([
      line('start', 1),
      line('counted', 2),
      { days: 6 },
      line('counted', 9),
      line('due', 9),
    ]);
  });

  it('are told one by one where few count, and where days off lie between', () => {
    const lines = [...counted(7, 10), line('skipped', 11), ...counted(12, 15)];
    expect(foldedDays(lines)).toEqual(lines);
  });
});
