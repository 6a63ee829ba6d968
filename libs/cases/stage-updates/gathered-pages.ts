import type { EventPage, EventStore, Position, StreamFilter } from '#event-store';

export interface GatheredFrom {
  readonly store: EventStore;
  readonly after: Position;
  readonly filter: StreamFilter;
  /** So many events are read ahead while the reader is busy, and about so many come at once. */
  readonly most: number;
  readonly signal: AbortSignal;
}

/**
 * A subscription whose pages join while the reader works on the ones before: a reader that pays for each batch takes larger
 * ones the further it is behind, and memory stays bounded.
 */
export async function* gatheredPages(from: GatheredFrom): AsyncGenerator<EventPage, void, undefined> {
  const ahead = new ReadAhead(from);
  try {
    for (let page = await ahead.take(); page !== undefined; page = await ahead.take()) yield page;
  } finally {
    await ahead.stop();
  }
}

class ReadAhead {
  readonly #stop = new AbortController();
  readonly #most: number;
  readonly #reading: Promise<void>;
  #pages: EventPage[] = [];
  #events = 0;
  #end: { readonly error?: unknown } | undefined;
  #turn = Promise.withResolvers<undefined>();

  constructor({ store, after, filter, most, signal }: GatheredFrom) {
    this.#most = most;
    const either = AbortSignal.any([signal, this.#stop.signal]);
    this.#reading = this.#read(store.subscribe(after, filter, either)).then(
      () => this.#finish({}),
      (error: unknown) => this.#finish({ error }),
    );
  }

  /** Everything read so far as one page; waits for the first. Undefined when the subscription has ended. */
  async take(): Promise<EventPage | undefined> {
    while (this.#pages.length === 0 && this.#end === undefined) await this.#turn.promise;
    const last = this.#pages.at(-1);
    if (last === undefined) {
      if (this.#end !== undefined && 'error' in this.#end) throw this.#end.error;
      return undefined;
    }
    const page = { events: this.#pages.flatMap(({ events }) => events), nextPosition: last.nextPosition };
    this.#pages = [];
    this.#events = 0;
    this.#changed();
    return page;
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#changed();
    await this.#reading;
  }

  async #read(pages: AsyncIterable<EventPage>): Promise<void> {
    for await (const page of pages) {
      this.#pages.push(page);
      this.#events += page.events.length;
      this.#changed();
      while (this.#events >= this.#most && !this.#stop.signal.aborted) await this.#turn.promise;
    }
  }

  #finish(end: { readonly error?: unknown }): void {
    this.#end = end;
    this.#changed();
  }

  /** Wakes whoever waits for pages or for room. */
  #changed(): void {
    this.#turn.resolve(undefined);
    this.#turn = Promise.withResolvers();
  }
}
