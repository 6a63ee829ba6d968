import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KeptAnswers, Projector } from './index.js';
import { ListedEvents } from './testing/index.js';
import { balances, closings, paid } from './testing/ledger.js';

let folder: string;
let store: ListedEvents;
let projector: Projector;
let kept: KeptAnswers<number>;
let looks: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-models-'));
  store = new ListedEvents();
  projector = Projector.open({ store, folder, projections: [balances(), closings] });
  kept = new KeptAnswers(projector.reader(), ['balances']);
  looks = 0;
});
afterEach(async () => {
  await projector.close();
  rmSync(folder, { recursive: true, force: true });
});

const balance = (account: string): number =>
  kept.get(account, () => {
    looks += 1;
    const row = projector.reader().get<{ amount: number }>('SELECT amount FROM balance WHERE account = ?', [account]);
    return row?.amount ?? 0;
  });

describe('a kept answer', () => {
  it('is given again without a look, each key its own', async () => {
    store.list(paid('a', 1), paid('b', 5));
    await projector.catchUp();
    expect([balance('a'), balance('b'), balance('a'), balance('b')]).toEqual([1, 5, 1, 5]);
    expect(looks).toBe(2);
  });

  it('is read again once its projection has taken in an event', async () => {
    store.list(paid('a', 1));
    await projector.catchUp();
    expect(balance('a')).toBe(1);
    store.list(paid('a', 10));
    expect(balance('a')).toBe(1);
    await projector.catchUp();
    expect(balance('a')).toBe(11);
  });

  it('stands when only others have taken in events', async () => {
    store.list(paid('a', 1));
    await projector.catchUp();
    balance('a');
    store.list({ type: 'Renamed', data: {} });
    await projector.catchUp();
    expect(balance('a')).toBe(1);
    expect(looks).toBe(1);
  });

  it('is read again from the file a rebuild has switched to', async () => {
    store.list(paid('a', 1));
    await projector.catchUp();
    balance('a');
    await projector.rebuild();
    expect(balance('a')).toBe(1);
    expect(looks).toBe(2);
  });

  it('is none while there is nothing to read', () => {
    expect(() => balance('a')).toThrow(expect.objectContaining({ code: 'read-model-rebuilding' }));
  });
});
