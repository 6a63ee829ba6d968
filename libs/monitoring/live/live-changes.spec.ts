import { describe, expect, it } from '@jest/globals';
import { MonitoringFolder } from '../testing/monitoring-folder.js';
import { wholeCase } from '../testing/stage-messages.js';
import { LiveChanges } from './live-changes.js';

const always = (): Promise<boolean> => Promise.resolve(true);

function following(folder: MonitoringFolder, mayGoOn = always) {
  const changes = new LiveChanges(folder.store, folder.clock);
  const gone = new AbortController();
  return { changes, gone, events: changes.events(gone.signal, mayGoOn) };
}

describe('whoever follows the board', () => {
  it('is told at once how it stands, then of what changes, at most four times a second', async () => {
    using folder = new MonitoringFolder();
    const { events, gone } = following(folder);
    expect((await events.next()).value).toMatch(/^event: changed\nid: 0\ndata: \{"change":0,/);
    const next = events.next();
    const began = performance.now();
    folder.take(wholeCase('a'));
    folder.take(wholeCase('b'));
    folder.take(wholeCase('c'));
    expect((await next).value).toMatch(/^event: changed\nid: 3\n/);
    expect(performance.now() - began).toBeGreaterThan(200);
    gone.abort();
  });

  it('is told of a change that came while nobody waited', async () => {
    using folder = new MonitoringFolder();
    const { events, gone } = following(folder);
    await events.next();
    folder.take(wholeCase('a'));
    expect((await events.next()).value).toContain('"change":1');
    gone.abort();
  });

  it('is told nothing more once his session has ended', async () => {
    using folder = new MonitoringFolder();
    let signedIn = true;
    const { events } = following(folder, () => Promise.resolve(signedIn));
    await events.next();
    signedIn = false;
    folder.take(wholeCase('a'));
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  it.each(['reader', 'program'])('holds nothing when the %s ends', async (which) => {
    using folder = new MonitoringFolder();
    const { events, gone, changes } = following(folder);
    await events.next();
    const next = events.next();
    if (which === 'reader') gone.abort();
    else changes.onModuleDestroy();
    expect(await next).toEqual({ done: true, value: undefined });
  });
});
