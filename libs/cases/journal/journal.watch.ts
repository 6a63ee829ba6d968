import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { EventStore } from '#event-store';
import { Clock, Logger } from '#platform';
import { Projector, ReadModelReader } from '#read-models';
import type { CaseEvent } from '../domain/case-events.js';
import { caseStream } from '../stored-events/case-event-types.js';
import { deadNumber } from './dead-number.js';
import { Journal } from './journal.js';
import type { JournalKind } from './journal-events.js';

const LOOK_AGAIN_MS = 60_000;
const CATCHING_UP_MS = 250;
/** A command that has just taken a number is still on its way to the case. */
const SETTLED_AFTER_MS = 60_000;

/** Numbers whose case went on, or was closed, without them. */
const LEFT_BEHIND = `SELECT e.body_id AS bodyId, e.kind, e.year, e.number, e.label, e.case_id AS caseId,
    e.record_id AS recordId
  FROM journal_entries e JOIN case_details d USING (case_id)
  WHERE e.state = 'reserved' AND e.reserved_at < :before AND (d.status = 'closed'
    OR (e.kind IN ('incoming', 'refused-acceptance') AND d.incoming_number IS NOT NULL)
    OR (e.kind = 'result' AND d.result_number IS NOT NULL))
  LIMIT 1000`;

interface LeftBehind {
  readonly bodyId: string;
  readonly kind: JournalKind;
  readonly year: number;
  readonly number: number;
  readonly label: string;
  readonly caseId: string;
  readonly recordId: string;
}

/**
 * A number is taken in the journal first and entered in its case then. Where a crash or a race leaves the first without the
 * second, a case that still waits gets its number when the officer asks again; for any other this watch voids it, so that
 * the book shows no gap and says why.
 */
@Injectable()
export class JournalWatch {
  constructor(
    private readonly projector: Projector,
    private readonly reader: ReadModelReader,
    private readonly store: EventStore,
    private readonly journal: Journal,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** Looks again every minute, as far as the read models have come. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      while (!this.projector.status().ready) await delay(CATCHING_UP_MS, undefined, { signal });
      await this.sweep();
      await delay(LOOK_AGAIN_MS, undefined, { signal });
    }
  }

  /** Voids what was left behind; answers how many numbers. The read models only point at a number: its case decides. */
  async sweep(settledAfterMs = SETTLED_AFTER_MS): Promise<number> {
    const before = new Date(Date.parse(this.clock.now()) - settledAfterMs).toISOString();
    let voided = 0;
    for (const { label, caseId, ...number } of this.reader.all<LeftBehind>(LEFT_BEHIND, { before })) {
      const reason = deadNumber(number.kind, label, await this.#eventsOf(caseId));
      if (reason === null) continue;
      if (!(await this.journal.void({ ...number, reason }))) continue;
      this.logger.info({ bodyId: number.bodyId, kind: number.kind, label, reason }, 'journal number voided');
      voided += 1;
    }
    return voided;
  }

  async #eventsOf(caseId: string): Promise<CaseEvent[]> {
    const events: CaseEvent[] = [];
    for await (const { type, data } of this.store.readStream<CaseEvent>(caseStream(caseId))) {
      events.push({ type, data } as CaseEvent);
    }
    return events;
  }
}
