import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore, START } from '#event-store';
import { FixedClock, PinoJsonLogger, SystemClock } from '#platform';
import { resendStream, SqliteStageLog, type StageUpdated } from '#stage-stream';
import { after } from '../testing/fixtures.js';
import { stored } from '../testing/stored.js';
import { walk } from '../testing/walk.js';
import { StageMessages } from './stage-messages.js';
import { StageResend } from './stage-resend.js';
import { StageRelay } from './stage.relay.js';

const events = walk(after('zhambyl-2019-guardianship-establishment', '2019-09-09T10:00:00+06:00'), null, 'refusal');
/** Ids of cases as the contract wants them. */
const caseIds = { a: 1, b: 2, lost: 3, new: 4 };
const idOf = (name: keyof typeof caseIds): string => `0b6f6a0e-0000-5000-8000-00000000000${String(caseIds[name])}`;
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

  const written = async (name: keyof typeof caseIds, seed: string): Promise<void> => {
    await store.append(`case-${idOf(name)}`, stored(events, seed), 'no-stream');
  };
  const all = (): StageUpdated[] =>
    log
      .last(1_000)
      .map(({ message }) => JSON.parse(message) as StageUpdated)
      .reverse();

  /** Runs until the log holds so many messages. */
  async function relayed(count: number): Promise<void> {
    const stop = new AbortController();
    const messages = new StageMessages();
    const resend = new StageResend(store, log, messages);
    const running = new StageRelay(store, log, messages, resend, logger, new SystemClock()).run(stop.signal);
    while (log.last(1_000).length < count) await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    await running;
  }

  it('hands over every event of every case, numbered without gaps', async () => {
    await written('a', '1');
    await written('b', '2');
    await store.append('officer-1', stored(events.slice(0, 1), '3'), 'no-stream');
    await relayed(2 * events.length);
    for (const caseId of [idOf('a'), idOf('b')]) {
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
    expect(all().filter(({ subject }) => subject === idOf('new'))).toHaveLength(events.length);
  });

  it('absorbs what came before', async () => {
    await written('a', '1');
    await relayed(events.length);
    await log.append(all(), await log.checkpoint());
    expect(all()).toHaveLength(events.length);
  });

  describe('asked to hand stages over once more', () => {
    const ask = async (selection: object): Promise<void> => {
      const id = randomUUID();
      const data = { requestId: id, caseId: null, from: null, to: null, occurredAt: '', ...selection };
      const metadata = { schemaVersion: 1, commandId: id, correlationId: id };
      await store.append(resendStream(id), [{ id, type: 'StagesResendRequested', data, metadata }], 'no-stream');
      asked.push(id);
    };
    const asked: string[] = [];
    const progress = async (): Promise<unknown[]> => {
      const told: unknown[] = [];
      for await (const { data } of store.readStream(resendStream(asked.at(-1) ?? ''), 1)) told.push(data);
      return told;
    };
    const sent = (): StageUpdated[] => log.after(0, 1_000).map(({ message }) => JSON.parse(message) as StageUpdated);

    it('sends those of a case after what came before, and goes on with what came after', async () => {
      await written('a', '1');
      await written('b', '2');
      await ask({ caseId: idOf('a') });
      await written('new', '3');
      await relayed(3 * events.length);
      const cases = sent().map(({ subject }) => subject);
      expect(cases).toEqual(
        (['a', 'b', 'a', 'new'] as const).flatMap((name) => Array<string>(events.length).fill(idOf(name))),
      );
      expect(sent().slice(2 * events.length, 3 * events.length)).toEqual(sent().slice(0, events.length));
      expect(await progress()).toEqual([{ sent: events.length, done: true }]);
    });

    it('sends what was recorded between two moments, once', async () => {
      await written('a', '1');
      await ask({ from: '2000-01-01T00:00:00.000Z', to: '2100-01-01T00:00:00.000Z' });
      await ask({ from: '2000-01-01T00:00:00.000Z', to: '2000-01-02T00:00:00.000Z' });
      await written('b', '2');
      await relayed(2 * events.length);
      expect(sent()).toHaveLength(3 * events.length);
      await log.append([], START);
      await written('new', '3');
      await relayed(3 * events.length);
      expect(sent()).toHaveLength(4 * events.length);
    });
  });

  it('tells how long stages wait also where another process is to hand them over', async () => {
    store = new InMemoryEventStore(() => '2019-09-09T05:00:00.000Z');
    const messages = new StageMessages();
    const clock = new FixedClock('2019-09-09T05:01:30.000Z');
    const idle = new StageRelay(store, log, messages, new StageResend(store, log, messages), logger, clock);
    expect(await idle.status()).toMatchObject({ behindSeconds: 0 });
    await written('a', '1');
    expect(await idle.status()).toMatchObject({ behindSeconds: 90 });
    await relayed(events.length);
    expect(await idle.status()).toMatchObject({ behindSeconds: 0 });
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
