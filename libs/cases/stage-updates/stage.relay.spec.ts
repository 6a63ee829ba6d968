import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from '#event-store';
import { PinoJsonLogger, SystemClock } from '#platform';
import { SqliteStageLog, type StageUpdated } from '#stage-stream';
import { after } from '../testing/fixtures.js';
import { stored } from '../testing/stored.js';
import { walk } from '../testing/walk.js';
import { StageRelay } from './stage.relay.js';

const events = walk(after('zhambyl-2019-guardianship-establishment', '2019-09-09T10:00:00+06:00'), null, 'refusal');
const logger = new PinoJsonLogger('silent');

describe('the stage relay', () => {
  let folder: string;
  let store: InMemoryEventStore;
  let log: SqliteStageLog;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qamqor-stages-'));
    store = new InMemoryEventStore();
    log = new SqliteStageLog(join(folder, 'stages.db'));
  });
  afterEach(async () => {
    await log.close();
    rmSync(folder, { recursive: true });
  });

  const written = async (caseId: string, seed: string): Promise<void> => {
    await store.append(`case-${caseId}`, stored(events, seed), 'no-stream');
  };
  const all = (): StageUpdated[] =>
    log
      .last(1_000)
      .map(({ message }) => JSON.parse(message) as StageUpdated)
      .reverse();

  /** Runs until the log holds so many messages. */
  async function relayed(count: number): Promise<void> {
    const stop = new AbortController();
    const running = new StageRelay(store, log, logger, new SystemClock()).run(stop.signal);
    while (log.last(1_000).length < count) await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    await running;
  }

  it('hands over every event of every case, numbered without gaps', async () => {
    await written('a', '1');
    await written('b', '2');
    await store.append('officer-1', stored(events.slice(0, 1), '3'), 'no-stream');
    await relayed(2 * events.length);
    for (const caseId of ['a', 'b']) {
      const sequences = all()
        .filter(({ subject }) => subject === caseId)
        .map(({ data }) => data.sequence);
      expect(sequences).toEqual(events.map((_, index) => index + 1));
    }
  });

  it('begins again at its checkpoint', async () => {
    await written('a', '1');
    await relayed(events.length);
    await log.close();
    log = new SqliteStageLog(join(folder, 'stages.db'));
    await written('b', '2');
    await relayed(2 * events.length);
    expect(new Set(all().map(({ id }) => id)).size).toBe(2 * events.length);
  });

  it('goes on with a store restored from an older copy', async () => {
    await written('a', '1');
    await written('lost', '2');
    await relayed(2 * events.length);
    store = new InMemoryEventStore();
    await written('a', '1');
    await written('new', '3');
    await relayed(3 * events.length);
    expect(all().filter(({ subject }) => subject === 'new')).toHaveLength(events.length);
  });

  it('absorbs what came before', async () => {
    await written('a', '1');
    await relayed(events.length);
    await log.append(all(), await log.checkpoint());
    expect(all()).toHaveLength(events.length);
  });

  it('says nothing of people', async () => {
    await written('a', '1');
    await relayed(events.length);
    const told = JSON.stringify(all());
    for (const word of ['Ақжан', 'Айым', 'Сериков', 'Жеке куәлік', 'Мекенжайы', 'personal', 'sealed']) {
      expect(told.replaceAll('personal-data.erased', '')).not.toContain(word);
    }
  });
});
