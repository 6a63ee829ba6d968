/** An event as the double's log holds it. The position is that of the first byte, as in the server's transaction log. */
export interface LogRecord {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  /** base64 */
  readonly data: string;
  /** base64 */
  readonly metadata: string;
  /** Milliseconds since 1970. */
  readonly created: number;
}

export type Proposed = Pick<LogRecord, 'id' | 'type' | 'contentType' | 'data' | 'metadata'>;

export type Expected = number | 'no-stream' | 'any' | 'stream-exists';

export type AppendOutcome =
  | { readonly outcome: 'done'; readonly revision: number; readonly position: number }
  | { readonly outcome: 'wrong-expected-version'; readonly current: number }
  | { readonly outcome: 'too-large'; readonly limit: number }
  | { readonly outcome: 'deleted' };

const MAX_APPEND_SIZE = 1024 * 1024;
/** Room the server needs per record besides its content; also keeps positions from being consecutive. */
const RECORD_OVERHEAD = 97;
/** Type of the event that closes a stream for good. Its revision is the largest there is. */
const TOMBSTONE = '$streamDeleted';
/** After so many appends the server writes statistics of its own between them. */
const STATISTICS_EVERY = 10;

/**
 * The server's rules for one log of many streams, after `IndexWriter.CheckCommit` and `AllReader` of KurrentDB. It knows
 * nothing of this project's port: no shared code, its own events in between, gaps between positions.
 */
export class DoubleLog {
  readonly all: LogRecord[] = [];
  readonly #streams = new Map<string, LogRecord[]>();
  readonly #listeners = new Set<() => void>();
  #end = 0;
  #appends = 0;

  /** @param keep called with each append's records before the append counts as done. */
  constructor(
    records: Iterable<readonly LogRecord[]>,
    private readonly keep: (records: readonly LogRecord[]) => void,
  ) {
    for (const batch of records) this.#add(batch);
  }

  stream(name: string): readonly LogRecord[] | undefined {
    return this.#streams.get(name);
  }

  isTombstoned(stream: string): boolean {
    return this.#streams.get(stream)?.at(-1)?.type === TOMBSTONE;
  }

  /** A hard delete. Reads of the stream fail from now on; `$all` goes on showing what it held, as before a scavenge. */
  tombstone(stream: string, expected: Expected): AppendOutcome {
    const tombstone = { id: crypto.randomUUID(), type: TOMBSTONE, contentType: 'application/json', metadata: '' };
    return this.append(stream, [{ ...tombstone, data: Buffer.from('{}').toString('base64') }], expected);
  }

  append(stream: string, proposed: readonly Proposed[], expected: Expected): AppendOutcome {
    const size = proposed.reduce((sum, { data, metadata }) => sum + ((data.length + metadata.length) * 3) / 4, 0);
    if (size > MAX_APPEND_SIZE) return { outcome: 'too-large', limit: MAX_APPEND_SIZE };
    if (this.isTombstoned(stream)) return { outcome: 'deleted' };
    const present = this.#streams.get(stream) ?? [];
    const checked = check(present, proposed, expected);
    if (checked !== undefined) return checked;
    this.#write(stream, proposed);
    this.#appends += 1;
    const last = this.#streams.get(stream)?.at(-1);
    if (this.#appends % STATISTICS_EVERY === 1) this.#writeStatistics();
    for (const listener of this.#listeners) listener();
    return { outcome: 'done', revision: last?.revision ?? -1, position: last?.position ?? 0 };
  }

  /** @returns how to stop listening. */
  onAppend(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #writeStatistics(): void {
    const data = Buffer.from('{"proc-cpu":1}').toString('base64');
    const statistics = { id: crypto.randomUUID(), type: '$statsCollected', contentType: 'application/json', data };
    this.#write('$stats-127.0.0.1:2113', [{ ...statistics, metadata: '' }]);
  }

  #write(stream: string, proposed: readonly Proposed[]): void {
    let position = this.#end;
    let revision = this.#streams.get(stream)?.length ?? 0;
    const records = proposed.map((event): LogRecord => {
      const record = { ...event, stream, revision, position, created: Date.now() };
      position += RECORD_OVERHEAD + event.data.length;
      revision += 1;
      return record;
    });
    this.keep(records);
    this.#add(records);
  }

  #add(records: readonly LogRecord[]): void {
    for (const record of records) {
      this.all.push(record);
      const stream = this.#streams.get(record.stream) ?? [];
      this.#streams.set(record.stream, stream);
      stream.push(record);
      this.#end = record.position + RECORD_OVERHEAD + record.data.length;
    }
  }
}

/** What the server answers without writing; undefined when it writes. */
function check(
  present: readonly LogRecord[],
  proposed: readonly Proposed[],
  expected: Expected,
): AppendOutcome | undefined {
  const current = present.length - 1;
  const wrong: AppendOutcome = { outcome: 'wrong-expected-version', current };
  if (expected === 'any') return undefined;
  if (expected === 'stream-exists') return current < 0 ? wrong : undefined;
  const version = expected === 'no-stream' ? -1 : expected;
  if (version === current) return undefined;
  if (version > current || proposed.length === 0) return wrong;
  const place = present.slice(version + 1, version + 1 + proposed.length);
  const last = place.at(-1);
  const same = proposed.every(({ id }, index) => place[index]?.id === id);
  return same && last !== undefined ? { outcome: 'done', revision: last.revision, position: last.position } : wrong;
}
