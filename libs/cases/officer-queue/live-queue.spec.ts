import { describe, expect, it } from '@jest/globals';
import type { Viewer } from '#identity';
import type { ReadModelReader } from '#read-models';
import { projected } from '#read-models/testing';
import { after, provider } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import { LiveQueue } from './live-queue.js';
import { officerQueue } from './officer-queue.projection.js';

const clerk: Viewer = {
  officerId: 'clerk-1',
  name: 'Кеңсе',
  roles: ['clerk'],
  body: { ...provider, kind: 'provider', name: { kk: '', ru: '', en: '' }, active: true },
  scope: [],
};
const events = walk(after('zhambyl-2019-age-ten-opinion', '2019-09-09T10:00:00+06:00'), 'assign');
const pace = { lookEveryMs: 1, looksPerSign: 3 };

/** The queue after more and more of a case's events, one step at each look. */
function growingQueue(lengths: readonly number[]): ReadModelReader {
  let look = 0;
  return {
    get: (sql: string, params: Record<string, string>) => {
      const length = lengths[Math.min(look, lengths.length - 1)] ?? 0;
      look += 1;
      const given = events.slice(0, length).map((event) => ({ stream: 'case-case-1', ...event }));
      return projected(officerQueue, given).get(sql, params);
    },
  } as unknown as ReadModelReader;
}

async function firstOf(events: AsyncGenerator<string, void, undefined>, count: number): Promise<string[]> {
  const told: string[] = [];
  while (told.length < count) {
    const next = await events.next();
    if (next.done === true) break;
    told.push(next.value);
  }
  return told;
}

const signedIn = (): Promise<readonly Viewer[]> => Promise.resolve([clerk]);

describe('whoever follows his queue', () => {
  it('is told of each move among what waits for him, and only of those', async () => {
    const live = new LiveQueue(growingQueue([1, 2, 2, 2, 3]));
    const told = await firstOf(live.events(new AbortController().signal, signedIn, pace), 4);
    expect(told.map((piece) => piece.split('\n')[0])).toEqual([
      'event: changed',
      'event: changed',
      ': still here',
      'event: changed',
    ]);
    expect(new Set(told).size).toBe(4);
  });

  it('is told nothing when his session is over', async () => {
    let looks = 0;
    const leaving = (): Promise<readonly Viewer[]> => Promise.resolve(looks++ === 0 ? [clerk] : []);
    const live = new LiveQueue(growingQueue([2]));
    expect(await firstOf(live.events(new AbortController().signal, leaving, pace), 2)).toHaveLength(1);
  });

  it.each(['reader', 'program'])('holds nothing when the %s ends', async (which) => {
    const gone = new AbortController();
    const live = new LiveQueue(growingQueue([2]));
    const events = live.events(gone.signal, signedIn, { lookEveryMs: 60_000, looksPerSign: 3 });
    await events.next();
    const next = events.next();
    if (which === 'reader') gone.abort();
    else live.onModuleDestroy();
    expect(await next).toEqual({ done: true, value: undefined });
  });
});
