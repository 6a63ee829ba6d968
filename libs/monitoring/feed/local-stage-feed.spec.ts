import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { SqliteStageLog, type StageUpdated } from '#stage-stream';
import { type FeedSource, stageFeedContract } from '../testing/stage-feed.contract.js';
import { MonitoringFolder } from '../testing/monitoring-folder.js';
import { wholeCase } from '../testing/stage-messages.js';
import { LocalStageFeed } from './local-stage-feed.js';

function openSource(): Promise<FeedSource> {
  const folder = mkdtempSync(join(tmpdir(), 'qamqor-feed-'));
  const log = new SqliteStageLog(join(folder, 'stages.db'));
  return Promise.resolve({
    append: (messages) => log.resend(messages as readonly StageUpdated[]),
    feed: (places) => new LocalStageFeed(log, places),
    close: async () => {
      await log.close();
      rmSync(folder, { recursive: true });
    },
  });
}

stageFeedContract('local', openSource);

it.each(['900', '3'])('reads a log that was begun anew from its beginning, wherever it stood (%s)', async (offset) => {
  using monitoring = new MonitoringFolder();
  const messages = wholeCase('a');
  monitoring.store.take({ log: 'local', records: [], next: { partition: 0, offset } });
  const source = await openSource();
  await source.append(messages);
  const stop = new AbortController();
  const running = source.feed(monitoring.store).run((batch) => {
    monitoring.store.take(batch);
    stop.abort();
  }, stop.signal);
  await running;
  await source.close();
  expect(monitoring.tally()).toMatchObject({ stages: messages.length, duplicates: 0 });
});
