import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { connectKurrentDb, EventStoreUnavailable } from '#event-store';
import { kurrentDbTestServer } from '#event-store/testing';
import { Projector } from '#read-models';
import { KurrentDbSubjectKeyStore } from './kurrentdb-subject-key-store.js';
import { OtherMasterKey } from './master-key-mark.js';
import { ScrubbingEventStore } from './scrubbing-event-store.js';
import { SubjectErased } from './subject-key-store.js';
import { subjectKeys } from './subject-keys.projection.js';
import { filesOf } from './testing/files-of.js';
import { describeSubjectKeyStoreContract, type OpenKeys } from './testing/subject-key-store.contract.js';

const server = await kurrentDbTestServer();
afterAll(() => {
  server.close();
});

/** The same at every run: a real server remembers which key it was begun with. */
const masterKey = Buffer.alloc(32, 'qamqor');

interface KeysOfProcess extends OpenKeys {
  readonly keys: KurrentDbSubjectKeyStore;
}

/** What one process with the read models in the folder does. */
async function openKeys(folder: string, url = server.url, key: Buffer = masterKey): Promise<KeysOfProcess> {
  const streams = await connectKurrentDb(url);
  const store = new ScrubbingEventStore(streams, () => projector.scrub());
  const projector = Projector.open({ store, folder, projections: [subjectKeys] });
  await projector.catchUp();
  void projector.run(new AbortController().signal);
  const keys = new KurrentDbSubjectKeyStore({ streams, readModels: projector, masterKey: key });
  const settled = async (): Promise<void> => {
    const { position } = await streams.append(`settled-${randomUUID()}`, [marker()], 'no-stream');
    await projector.whenProcessed(position, { timeoutMs: 10_000 });
  };
  const close = async (): Promise<void> => {
    keys.close();
    await projector.close();
    await streams.close();
  };
  return { keys, settled, close };
}

function marker(): Parameters<Awaited<ReturnType<typeof connectKurrentDb>>['append']>[1][number] {
  const id = randomUUID();
  return { id, type: 'Settled', data: {}, metadata: { schemaVersion: 1, commandId: id, correlationId: id } };
}

const name = `KurrentDbSubjectKeyStore (${server.double === undefined ? 'real server' : 'test double'})`;

describeSubjectKeyStoreContract(name, () => {
  const folder = mkdtempSync(join(tmpdir(), 'qamqor-keys-'));
  return Promise.resolve({
    open: () => openKeys(folder),
    atRest: () => filesOf(folder),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  });
});

describe(`${name}, several processes`, () => {
  const folders: string[] = [];
  const opened: OpenKeys[] = [];
  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  const process = async (...server: [url?: string, key?: Buffer]): Promise<KeysOfProcess & { folder: string }> => {
    const folder = mkdtempSync(join(tmpdir(), 'qamqor-keys-'));
    folders.push(folder);
    const keys = await openKeys(folder, ...server);
    opened.push(keys);
    return { ...keys, folder };
  };

  it('have the same key, whoever was first', async () => {
    const [first, second] = [await process(), await process()];
    const ids = Array.from({ length: 10 }, () => randomUUID());
    const [ours, theirs] = await Promise.all([first.keys.ensure(ids), second.keys.ensure(ids)]);
    for (const id of ids) expect(ours.get(id)?.export()).toEqual(theirs.get(id)?.export());
    await second.settled();
    expect(second.keys.find(ids[0] ?? '')?.export()).toEqual(ours.get(ids[0] ?? '')?.export());
  });

  it('forget a key that one of them erased, in their files too', async () => {
    const [first, second] = [await process(), await process()];
    const id = randomUUID();
    await first.keys.ensure([id]);
    await second.settled();
    expect(second.keys.find(id)).toBeDefined();
    const before = filesOf(second.folder);
    const start = before.indexOf(id) + id.length;
    const wrapped = before.subarray(start, start + 60);
    await first.keys.erase([id]);
    await second.settled();
    expect(second.keys.find(id)).toBeUndefined();
    await expect(second.keys.ensure([id])).rejects.toThrow(SubjectErased);
    await second.settled(); // a page later the page with the erasure was kept and the log wiped
    expect(filesOf(second.folder).includes(wrapped)).toBe(false);
  });

  it('cannot make a key in the moment between the tombstone and the word of it', async () => {
    const { keys } = await process();
    const id = randomUUID();
    const streams = await connectKurrentDb(server.url);
    await streams.tombstone(`subject-key-${id}`);
    await streams.close();
    await expect(keys.ensure([id])).rejects.toThrow(SubjectErased);
    await keys.erase([id]);
    expect(keys.find(id)).toBeUndefined();
  });

  it('are refused when their master key is another', async () => {
    await (await process()).keys.checkMasterKey();
    const stranger = await process(server.url, Buffer.alloc(32, 'other'));
    await expect(stranger.keys.checkMasterKey()).rejects.toThrow(OtherMasterKey);
    await expect(stranger.keys.ensure([randomUUID()])).rejects.toThrow(OtherMasterKey);
  });

  it('find what they know while the server is away, and make keys when it is back', async () => {
    const own = await kurrentDbTestServer({ isolated: true });
    const { keys, settled } = await process(own.url);
    const [known, unknown] = [randomUUID(), randomUUID()];
    await keys.ensure([known]);
    await settled();
    own.double?.stop();
    expect((await keys.ensure([known])).size).toBe(1);
    expect(keys.find(known)).toBeDefined();
    await expect(keys.ensure([unknown])).rejects.toThrow(EventStoreUnavailable);
    await expect(keys.erase([known])).rejects.toThrow(EventStoreUnavailable);
    await own.double?.start();
    const again = async (): Promise<number> => {
      try {
        return (await keys.ensure([unknown])).size;
      } catch (error) {
        if (error instanceof EventStoreUnavailable) return again();
        throw error;
      }
    };
    expect(await again()).toBe(1);
    await opened.pop()?.close();
    own.close();
  }, 60_000);
});
