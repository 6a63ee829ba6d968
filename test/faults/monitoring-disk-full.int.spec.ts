import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { LocalStageFeed, MonitoringConsumer } from '#monitoring';
import { effectDigest, effectsOf, MonitoringFolder, recordsOf, wholeCase } from '#monitoring/testing';
import { PinoJsonLogger } from '#platform';
import { SqliteStageLog, type StageUpdated } from '#stage-stream';

const messages = Array.from({ length: 60 }, (_, index) => wholeCase(`case ${String(index)}`)).flat();

describe('the consumer on a full disk', () => {
  let folder: string;
  let log: SqliteStageLog;
  let monitoring: MonitoringFolder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qamqor-full-'));
    log = new SqliteStageLog(join(folder, 'stages.db'));
    monitoring = new MonitoringFolder();
  });
  afterEach(async () => {
    monitoring[Symbol.dispose]();
    await log.close();
    rmSync(folder, { recursive: true });
  });

  const fill = (): void => {
    const used = monitoring.db.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
    monitoring.db.get(`PRAGMA max_page_count = ${String(used + 2)}`);
  };
  const makeRoom = (): void => {
    monitoring.db.get('PRAGMA max_page_count = 1000000');
  };

  /** Runs the consumer over what the log holds while the work goes on. */
  async function consuming(work: (consumer: MonitoringConsumer) => Promise<void>): Promise<void> {
    const feed = new LocalStageFeed(log, monitoring.store);
    const consumer = new MonitoringConsumer(feed, monitoring.store, new PinoJsonLogger('silent'));
    const stop = new AbortController();
    const running = consumer.run(stop.signal);
    await work(consumer);
    stop.abort();
    await running;
  }
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('says so, commits nothing of the batch, and takes everything once there is room', async () => {
    monitoring.store.take({ log: 'local', records: recordsOf(wholeCase('before'), 1) });
    await log.resend(wholeCase('before') as readonly StageUpdated[]);
    const before = effectsOf(monitoring.db);
    fill();
    await log.resend(messages as readonly StageUpdated[]);
    await consuming(async (consumer) => {
      await until(() => consumer.storeFault() === 'disk-full');
      expect(effectsOf(monitoring.db)).toEqual(before);
      expect(monitoring.store.next('local', 0)).toBe('8');
      makeRoom();
      await until(() => consumer.status().lag === 0);
      expect(consumer.storeFault()).toBeNull();
    });
    using fedOnce = new MonitoringFolder();
    fedOnce.take([...wholeCase('before'), ...messages]);
    expect(effectDigest(monitoring.db)).toBe(effectDigest(fedOnce.db));
    expect(monitoring.tally()).toMatchObject({ taken: 7 + messages.length, duplicates: 0 });
  });

  it('that somebody else has locked tries again', async () => {
    await log.resend(messages as readonly StageUpdated[]);
    monitoring.db.get('PRAGMA busy_timeout = 0');
    const other = new Database(monitoring.file, { timeout: 0 });
    other.exec('BEGIN IMMEDIATE');
    await consuming(async (consumer) => {
      await until(() => consumer.storeFault() === 'locked');
      other.exec('ROLLBACK');
      await until(() => consumer.status().lag === 0);
    });
    other.close();
    expect(monitoring.tally()).toMatchObject({ taken: messages.length, stages: messages.length });
  });
});
