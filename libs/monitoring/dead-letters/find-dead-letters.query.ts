import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { MonitoringDb } from '../store/monitoring-db.js';
import type { DeadLetter, DeadLetters } from './dead-letters.view.js';
import { escapedText } from './escaped-text.js';

export class FindDeadLetters extends Query<DeadLetters> {
  constructor(
    readonly limit: number,
    readonly before: number | null,
  ) {
    super();
  }
}

interface Row {
  readonly id: number;
  readonly reason: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: string | null;
  readonly taken_at: string;
  readonly head: Buffer | null;
  readonly bytes: number | null;
  readonly published: number;
  readonly replayed_at: string | null;
}

const SHOWN_BYTES = 2_048;
const SHOWN_KEY_BYTES = 200;

const PAGE = `SELECT id, reason, partition, offset, key, taken_at, substr(value, 1, ${String(SHOWN_BYTES)}) AS head,
    length(value) AS bytes, published, replayed_at
  FROM dead_letter WHERE :before IS NULL OR id < :before ORDER BY id DESC LIMIT :limit`;

@QueryHandler(FindDeadLetters)
export class FindDeadLettersHandler implements IQueryHandler<FindDeadLetters> {
  constructor(private readonly db: MonitoringDb) {}

  execute({ limit, before }: FindDeadLetters): Promise<DeadLetters> {
    const rows = this.db.all<Row>(PAGE, { before, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return Promise.resolve({
      items: shown.map(deadLetterOf),
      next: rows.length > limit && last ? String(last.id) : null,
    });
  }
}

function deadLetterOf({ id, reason, partition, offset, key, taken_at, head, bytes, ...row }: Row): DeadLetter {
  return {
    ...{ id, reason, partition, offset, takenAt: taken_at },
    key: key === null ? null : escapedText(Buffer.from(key), SHOWN_KEY_BYTES),
    text: escapedText(head ?? Buffer.alloc(0), SHOWN_BYTES),
    bytes: bytes ?? 0,
    published: row.published === 1,
    replayedAt: row.replayed_at,
  };
}
