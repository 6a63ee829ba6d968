import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReadStage } from '#stage-stream';
import { type FeedBatch, FeedPlaces, type FeedRecord, type StageFeed } from '../feed/stage-feed.js';
import { stageOf } from './stage-messages.js';

/** Where a feed reads, for the length of one test. */
export interface FeedSource {
  append(messages: readonly ReadStage[]): Promise<void>;
  feed(places: FeedPlaces): StageFeed;
  close(): Promise<void>;
}

class PlacesInMemory extends FeedPlaces {
  readonly #places = new Map<string, string>();
  readonly #ids = new Set<string>();

  next(log: string, partition: number): string | null {
    return this.#places.get(`${log} ${String(partition)}`) ?? null;
  }

  holds(id: string): boolean {
    return this.#ids.has(id);
  }

  moveAfter({ log, records, next }: FeedBatch): void {
    for (const record of records) this.#ids.add(idOf(record));
    for (const { partition, offset } of records) this.#set(log, partition, String(BigInt(offset) + 1n));
    if (next !== undefined) this.#set(log, next.partition, next.offset);
  }

  #set(log: string, partition: number, offset: string): void {
    this.#places.set(`${log} ${String(partition)}`, offset);
  }
}

/** What a consumer may rely on, whichever feed it has. */
export function stageFeedContract(name: string, open: () => Promise<FeedSource>): void {
  describe(`the ${name} feed`, () => {
    let source: FeedSource;
    let places: PlacesInMemory;
    let taken: string[];
    beforeEach(async () => {
      source = await open();
      places = new PlacesInMemory();
      taken = [];
    });
    afterEach(() => source.close());

    const take = (batch: FeedBatch): void => {
      taken.push(...batch.records.map(idOf));
      places.moveAfter(batch);
    };

    /** Runs the feed until so much was taken, then stops it. */
    async function following(count: number, taker = take, feed = source.feed(places)): Promise<StageFeed> {
      const stop = new AbortController();
      const running = feed.run(taker, stop.signal);
      while (taken.length < count) await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 5))]);
      stop.abort();
      await running;
      return feed;
    }

    it('brings what was there and what comes, in order', async () => {
      await source.append(stages(0, 3));
      const stop = new AbortController();
      const running = source.feed(places).run(take, stop.signal);
      while (taken.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
      await source.append(stages(3, 5));
      while (taken.length < 5) await new Promise((resolve) => setTimeout(resolve, 5));
      stop.abort();
      await running;
      expect(taken).toEqual(ids(0, 5));
    });

    it('goes on where the consumer stands', async () => {
      await source.append(stages(0, 3));
      await following(3);
      await source.append(stages(3, 6));
      await following(6);
      expect(taken).toEqual(ids(0, 6));
    });

    it('begins where another consumer has not yet been', async () => {
      await source.append(stages(0, 3));
      await following(3);
      places = new PlacesInMemory();
      await following(6);
      expect(taken).toEqual([...ids(0, 3), ...ids(0, 3)]);
    });

    it('brings a batch again that could not be taken', async () => {
      await source.append(stages(0, 3));
      let failures = 1;
      const failing = (batch: FeedBatch): void => {
        failures -= 1;
        if (failures >= 0) throw new Error('the disk is full');
        take(batch);
      };
      // A feed may try again by itself, or end and be run again.
      await following(3, failing).catch(() => following(3, failing));
      expect(taken).toEqual(ids(0, 3));
      expect(failures).toBeLessThan(0);
    });

    it('brings again what was sent again', async () => {
      await source.append(stages(0, 2));
      await source.append(stages(0, 2));
      await following(4);
      expect(taken).toEqual([...ids(0, 2), ...ids(0, 2)]);
    });

    it('says how much waits', async () => {
      await source.append(stages(0, 600));
      const feed = source.feed(places);
      const stop = new AbortController();
      const running = feed.run(take, stop.signal);
      while (taken.length < 600 || feed.status().lag !== 0) await new Promise((resolve) => setTimeout(resolve, 5));
      stop.abort();
      await running;
      expect(feed.status().fault).toBeNull();
      expect(taken).toHaveLength(600);
    });

    it('stops while nothing comes', async () => {
      const stop = new AbortController();
      const running = source.feed(places).run(take, stop.signal);
      await new Promise((resolve) => setImmediate(resolve));
      stop.abort();
      await running;
      expect(taken).toEqual([]);
    });
  });
}

const stages = (from: number, to: number): ReadStage[] =>
  Array.from({ length: to - from }, (_, index) => stageOf('one', from + index + 1));
const ids = (from: number, to: number): string[] => stages(from, to).map(({ id }) => id);

function idOf({ value }: FeedRecord): string {
  return (JSON.parse(String(value)) as ReadStage).id;
}
