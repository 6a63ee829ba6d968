/** One record as the feed brings it: a line of the local stage log, or a Kafka message. */
export interface FeedRecord {
  readonly partition: number;
  /** Place in the partition, a whole number as text. */
  readonly offset: string;
  readonly key: string | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Records to take together. */
export interface FeedBatch {
  /** Which log the places belong to: those of another log mean nothing in it. */
  readonly log: string;
  readonly records: readonly FeedRecord[];
  /** Where the consumer stands in a partition once they are taken; right after the last record unless said. */
  readonly next?: FeedPlace;
  /** Records that the log no longer had when they were asked for. */
  readonly lost?: LostRecords;
}

export interface FeedPlace {
  readonly partition: number;
  readonly offset: string;
}

/** From `offset` on, up to `until`, which is there again. */
export interface LostRecords extends FeedPlace {
  readonly until: string;
}

export interface FeedStatus {
  readonly kind: 'local' | 'kafka';
  /** Records that wait; `null` while unknown. */
  readonly lag: number | null;
  /** Why nothing comes; `null` while all is well. */
  readonly fault: string | null;
}

/** Port to where stages come from. */
export abstract class StageFeed {
  /**
   * Hands batches over in the order of each partition, until the signal aborts. Begins where the store's places stand:
   * `take` commits rows and places together, so a batch that it threw at comes again.
   */
  abstract run(take: (batch: FeedBatch) => void, signal: AbortSignal): Promise<void>;
  abstract status(): FeedStatus;
}

/** Where the consumer stands in a log. */
export abstract class FeedPlaces {
  /** Offset of the record to take next; `null` before the first. */
  abstract next(log: string, partition: number): string | null;
  /** Whether the message with this id has had its effect. */
  abstract holds(id: string): boolean;
}
