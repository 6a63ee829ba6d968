import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FixedClock } from '#platform';
import type { ReadStage } from '#stage-stream';
import type { FeedRecord } from '../feed/stage-feed.js';
import { MonitoringDb } from '../store/monitoring-db.js';
import { MonitoringStore } from '../store/monitoring-store.js';
import { minute } from './stage-messages.js';

export const recordsOf = (messages: readonly (ReadStage | Buffer)[], from = 0): FeedRecord[] =>
  messages.map((message, index) => {
    const value = Buffer.isBuffer(message) ? message : Buffer.from(JSON.stringify(message));
    return { partition: 0, offset: String(from + index), key: null, value, headers: {} };
  });

/** A store in a folder of its own. */
export class MonitoringFolder implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'qamqor-monitoring-'));
  readonly clock = new FixedClock(minute(1_000));
  db = new MonitoringDb(this.file);
  store = new MonitoringStore(this.db, this.clock);

  get file(): string {
    return join(this.folder, 'monitoring.db');
  }

  take(messages: readonly (ReadStage | Buffer)[], from = 0): void {
    this.store.take({ log: 'test', records: recordsOf(messages, from) });
  }

  reopen(): void {
    this.db.close();
    this.db = new MonitoringDb(this.file);
    this.store = new MonitoringStore(this.db, this.clock);
  }

  tally(): Record<string, unknown> {
    return this.db.get<Record<string, unknown>>('SELECT * FROM tally') ?? {};
  }

  [Symbol.dispose](): void {
    this.db.close();
    rmSync(this.folder, { recursive: true });
  }
}

const EFFECTS = [
  'SELECT case_id, sequence, id, digest FROM stage ORDER BY case_id, sequence',
  'SELECT * FROM monitored_case ORDER BY case_id',
  'SELECT * FROM step_pass ORDER BY case_id, sequence',
  "SELECT case_id FROM anomaly WHERE kind = 'gap' AND resolved_at IS NULL ORDER BY case_id",
  'SELECT partition, offset, reason, key, value FROM dead_letter ORDER BY partition, length(offset), offset',
];

/** Everything that the messages came to, but not when and in which batches. */
export const effectsOf = (db: MonitoringDb): unknown[][] => EFFECTS.map((sql) => db.all(sql));

/** {@link effectsOf} in one line, for stores of any size. */
export function effectDigest(db: MonitoringDb): string {
  const digest = createHash('sha256');
  for (const rows of effectsOf(db)) for (const row of rows) digest.update(`${JSON.stringify(row)}\n`);
  return digest.digest('base64url');
}
