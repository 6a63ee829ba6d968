import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { decideAndAppend, EventStore, EventStoreUnavailable, nameUuid, type Position } from '#event-store';
import { AppConfig, Clock, Logger } from '#platform';
import { Projector, ReadModelReader } from '#read-models';
import { knownCaseFile } from '../case-commands/known-case-file.js';
import {
  type Announcement,
  announceDeadline,
  announcementOf,
  type DeadlineClock,
} from '../domain/deadline-announcements.js';
import { caseEventTypes, caseStream } from '../stored-events/case-event-types.js';
import { deadlineClock, lookAhead } from './deadline-clock.js';
import { type DueRow, NEAR, NEXT, PASSED } from './due-dates.sql.js';

/** Namespace of the ids under which the clock speaks: one word on one due date is one command, whoever says it. */
const WORDS = '0d9f6a52-5b1c-5c8e-9c57-3f2e8f0b6d11';

const PAGE = 200;
/** Appends that meet share a flush to disk. */
const AT_ONCE = 20;
const LOOK_AGAIN_MS = 250;
/** New cases come, and clocks are put forward and back: nobody sleeps longer than this. */
const LONGEST_SLEEP_MS = 60_000;
/** Instants are compared to the millisecond; a clock that stands still must not keep the watch busy. */
const SHORTEST_SLEEP_MS = 50;
const CATCH_UP_MS = 5_000;

/** How to wait; a test has its own. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<unknown>;

const sleeping: Sleep = (ms, signal) => delay(ms, undefined, { signal }).catch(() => undefined);

interface Word {
  readonly row: DueRow;
  readonly type: Announcement;
}

/**
 * Writes into a case what the clock says of its due dates, once for each: the decision looks at what was said before, and
 * the ids of the events are made of stream, event and due date, so that watches that race in several processes, or one
 * that was killed and begins anew, are absorbed by the store.
 */
@Injectable()
export class DeadlineWatch {
  readonly #unspeakable = new Set<string>();

  constructor(
    private readonly store: EventStore,
    private readonly projector: Projector,
    private readonly reader: ReadModelReader,
    private readonly clock: Clock,
    private readonly config: AppConfig,
    private readonly logger: Logger,
  ) {}

  /** Speaks when a term is near its end or has passed it, until the signal aborts. */
  async run(signal: AbortSignal, sleep: Sleep = sleeping): Promise<void> {
    while (!signal.aborted) {
      if (this.projector.status().ready) await this.speak(signal);
      await sleep(this.#untilNext(), signal);
    }
  }

  /** Says all there is to say at this moment. */
  async speak(signal: AbortSignal): Promise<void> {
    const clock = deadlineClock(this.clock.now(), this.config.deadlineLead);
    for (const [query, until] of [
      [PASSED, clock.now],
      [NEAR, lookAhead(clock)],
    ] as const) {
      for (let rows = this.#page(query, until); rows.length > 0; rows = this.#page(query, until, rows.at(-1))) {
        await this.#say(rows, clock);
        if (signal.aborted) return;
      }
    }
  }

  #page(query: string, until: string, after?: DueRow): DueRow[] {
    const { due_at: afterDue = '', case_id: afterCase = '', of: afterOf = '' } = after ?? {};
    return this.reader.all<DueRow>(query, { until, afterDue, afterCase, afterOf, limit: PAGE });
  }

  /** What the page gives occasion for. Waits until the read models know of it, or the next look would find it again. */
  async #say(rows: readonly DueRow[], clock: DeadlineClock): Promise<void> {
    const words = rows.flatMap((row): Word[] => {
      const type = announcementOf({ of: row.of, startedAt: row.started_at, dueAt: row.due_at }, row.zone, clock);
      return type === null ? [] : [{ row, type }];
    });
    let reached: Position = '';
    for (let from = 0; from < words.length; from += AT_ONCE) {
      const positions = await Promise.all(words.slice(from, from + AT_ONCE).map((word) => this.#append(word, clock)));
      reached = positions.reduce((last, position) => (position > last ? position : last), reached);
    }
    // Read models that lag behind cost a repeat, which the store absorbs.
    if (reached !== '') {
      await this.projector.whenProcessed(reached, { timeoutMs: CATCH_UP_MS }).catch(() => undefined);
    }
  }

  async #append({ row, type }: Word, clock: DeadlineClock): Promise<Position> {
    const stream = caseStream(row.case_id);
    const due = { of: row.of, dueAt: row.due_at };
    const commandId = nameUuid(`${type} ${due.of} ${due.dueAt}`, WORDS);
    try {
      const { position } = await decideAndAppend(
        this.store,
        knownCaseFile,
        stream,
        (file) => announceDeadline(file, { due, clock }),
        {
          commandId,
          correlationId: commandId,
          schemaVersionOf: (event) => caseEventTypes.get(event)?.version ?? 1,
        },
      );
      return position;
    } catch (error) {
      if (error instanceof EventStoreUnavailable) throw error;
      this.#passOver(row.case_id, error);
      return '';
    }
  }

  /** One case that cannot be read, such as one a newer program wrote to, must not keep the others waiting. */
  #passOver(caseId: string, error: unknown): void {
    if (this.#unspeakable.has(caseId)) return;
    this.#unspeakable.add(caseId);
    this.logger.error({ caseId, err: error }, 'the deadlines of a case cannot be told of');
  }

  /** Until the next term has passed, as far as is known now. */
  #untilNext(): number {
    if (!this.projector.status().ready) return LOOK_AGAIN_MS;
    const now = this.clock.now();
    const next = this.reader.get<{ due_at: string | null }>(NEXT, { now })?.due_at;
    if (!next) return LONGEST_SLEEP_MS;
    const left = Date.parse(next) - Date.parse(now) + 1;
    return Math.max(SHORTEST_SLEEP_MS, Math.min(left, LONGEST_SLEEP_MS));
  }
}
