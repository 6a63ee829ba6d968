import { setImmediate as othersFirst } from 'node:timers/promises';
import type { LoggedStage, ReadStage, StageLogReader } from '#stage-stream';
import { type FeedBatch, type FeedPlaces, type FeedRecord, StageFeed, type FeedStatus } from './stage-feed.js';

/** Small, so that no command waits long for the thread. */
const AT_ONCE = 100;
const PARTITION = 0;
const LOG = 'local';

/** The local stage log of this process: one partition, and the offset is the place in the log. */
export class LocalStageFeed extends StageFeed {
  /** Place of the last stage taken; `null` before the store could be asked. */
  #taken: number | null = null;

  constructor(
    private readonly log: StageLogReader,
    private readonly places: FeedPlaces,
  ) {
    super();
  }

  override async run(take: (batch: FeedBatch) => void, signal: AbortSignal): Promise<void> {
    let place = this.#start();
    while (!signal.aborted) {
      this.#taken = place;
      const stages = this.log.after(place, AT_ONCE);
      const last = stages.at(-1);
      if (last === undefined) {
        await this.log.appended(place, signal);
        continue;
      }
      take({ log: LOG, records: stages.map(recordOf) });
      place = last.place;
      await othersFirst();
    }
  }

  override status(): FeedStatus {
    const lag = this.#taken === null ? null : Math.max(0, this.log.end() - this.#taken);
    return { kind: 'local', lag, fault: null };
  }

  /** A log that holds something else at the place was begun anew: all of it is read, and what was taken is absorbed. */
  #start(): number {
    const taken = Number(this.places.next(LOG, PARTITION) ?? 1) - 1;
    const [there] = this.log.after(taken - 1, 1);
    if (taken === 0 || there?.place !== taken) return 0;
    const { id } = JSON.parse(there.message) as Pick<ReadStage, 'id'>;
    return this.places.holds(id) ? taken : 0;
  }
}

function recordOf({ place, message }: LoggedStage): FeedRecord {
  return { partition: PARTITION, offset: String(place), key: null, value: Buffer.from(message), headers: {} };
}
