import type { FeedPlace, LostRecords } from '../stage-feed.js';

interface Mark {
  /** What the log gives next if nothing is missing; `null` while any beginning is right. */
  expected: bigint | null;
  /** End of the partition, as far as known. */
  end: bigint | null;
  /** The place Kafka was told last. */
  told: bigint | null;
}

/** How far each assigned partition was read and how far it goes. */
export class PartitionMarks {
  readonly #marks = new Map<number, Mark>();

  /** Begins anew with these partitions. A place of `null` takes the log as it begins. */
  assign(places: readonly { readonly partition: number; readonly next: string | null }[]): void {
    this.#marks.clear();
    for (const { partition, next } of places) {
      const place = next === null ? null : BigInt(next);
      this.#marks.set(partition, { expected: place, end: null, told: place });
    }
  }

  /** What lies between the place that was asked for and what came; `undefined` when that is nothing. */
  lostBefore({ partition, offset }: FeedPlace): LostRecords | undefined {
    const expected = this.#marks.get(partition)?.expected ?? null;
    if (expected === null || expected >= BigInt(offset)) return undefined;
    return { partition, offset: String(expected), until: offset };
  }

  read({ partition, offset }: FeedPlace): void {
    const mark = this.#marks.get(partition);
    if (mark !== undefined) mark.expected = BigInt(offset) + 1n;
  }

  reaches({ partition, offset }: FeedPlace): void {
    const mark = this.#marks.get(partition);
    if (mark !== undefined) mark.end = BigInt(offset);
  }

  /** Places that moved since this was asked last. */
  untold(): FeedPlace[] {
    return [...this.#marks].flatMap(([partition, mark]) => {
      if (mark.expected === null || mark.expected === mark.told) return [];
      mark.told = mark.expected;
      return [{ partition, offset: String(mark.expected) }];
    });
  }

  /** Records that wait; `null` while the end of a partition is not known. */
  lag(): number | null {
    let lag = 0n;
    for (const { expected, end } of this.#marks.values()) {
      if (end === null) return null;
      if (end > (expected ?? 0n)) lag += end - (expected ?? 0n);
    }
    return this.#marks.size === 0 ? null : Number(lag);
  }
}
