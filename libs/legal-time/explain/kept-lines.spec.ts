import { describe, expect, it } from '@jest/globals';

import type { ExplanationLine } from '../deadline.js';
import { KeptLines, KeptRuns } from './kept-lines.js';

function line(date: string): ExplanationLine {
  return { kind: 'counted', date, reason: 'working-day', text: { kk: date, ru: date, en: date }, source: null };
}

describe('kept lines', () => {
  it('are the same line again, of their owner and number only', () => {
    const [one, other, kept] = [{}, {}, new KeptLines<object>()];
    const first = kept.keep(one, 1, line('a'));
    expect(kept.get(one, 1)).toBe(first);
    expect(kept.get(one, 2)).toBeUndefined();
    expect(kept.get(other, 1)).toBeUndefined();
  });

  it('are made anew when there are too many', () => {
    const [owner, kept] = [{}, new KeptLines<object>()];
    for (let key = 0; key <= 30_000; key += 1) kept.keep(owner, key, line(String(key)));
    expect(kept.get(owner, 0)).toBeUndefined();
    expect(kept.get(owner, 30_000)?.date).toBe('30000');
  });
});

describe('kept runs', () => {
  it('begin as the shorter run from the same day did, and make only what is new', () => {
    const [owner, kept, made] = [{}, new KeptRuns<object>(), [] as number[]];
    const take = (start: number, length: number): string[] =>
      kept
        .take(owner, start, length, (run) => {
          made.push(start + run.length + 1);
          return line(String(start + run.length + 1));
        })
        .map(({ date }) => date);
    expect(take(10, 2)).toEqual(['11', '12']);
    expect(take(10, 4)).toEqual(['11', '12', '13', '14']);
    expect(take(10, 1)).toEqual(['11']);
    expect(take(11, 1)).toEqual(['12']);
    expect(made).toEqual([11, 12, 13, 14, 12]);
  });

  it('may be changed by whoever took them, and long ones are not kept', () => {
    const [owner, kept] = [{}, new KeptRuns<object>()];
    const take = (length: number): ExplanationLine[] => kept.take(owner, 1, length, (run) => line(String(run.length)));
    take(3).pop();
    expect(take(3)).toHaveLength(3);
    expect(take(500)).toHaveLength(500);
    for (let start = 0; start < 700; start += 1) kept.take(owner, start, 90, (run) => line(`${start} ${run.length}`));
    expect(kept.take(owner, 699, 2, () => line('new')).map(({ date }) => date)).toEqual(['699 0', '699 1']);
  });
});
