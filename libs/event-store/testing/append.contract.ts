import { expect, it } from '@jest/globals';
import { InvalidAppend, WrongExpectedRevision } from '../event-store.js';
import type { EventStore } from '../event-store.js';
import type { NewEvent } from '../events.js';
import { freshName, ids, readToEnd, someEvent, someEvents } from './contract-events.js';
import { appendIdempotencyContract } from './append-idempotency.contract.js';

export function appendContract(store: () => EventStore): void {
  orderAndRevisions(store);
  refusals(store);
  allOrNothing(store);
  appendIdempotencyContract(store);
  names(store);
}

function orderAndRevisions(store: () => EventStore): void {
  it('keeps the order and counts revisions from 0, over several appends', async () => {
    const stream = freshName();
    const events = someEvents(5);
    const first = await store().append(stream, events.slice(0, 3), 'no-stream');
    const second = await store().append(stream, events.slice(3), 2);
    const read = await readToEnd(store(), stream);
    expect([first.revision, second.revision]).toEqual([2, 4]);
    expect(ids(read)).toEqual(ids(events));
    expect(read.map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4]);
  });

  it('answers with the position of the last event written', async () => {
    const stream = freshName();
    const { position } = await store().append(stream, someEvents(3), 'no-stream');
    const { events } = await store().readAll(position, 10, { streamPrefixes: [stream] });
    const found = (await readToEnd(store(), stream)).at(-1);
    expect(found?.position).toBe(position);
    expect(events).toEqual([]);
  });

  it('keeps an event of 1 MB', async () => {
    const stream = freshName();
    const text = 'қ'.repeat(499_994);
    await store().append(stream, [someEvent(0, { data: { text } })], 'no-stream');
    expect((await readToEnd(store(), stream))[0]?.data).toEqual({ text });
  });
}

function refusals(store: () => EventStore): void {
  it('refuses no-stream for a stream that is there, and writes nothing', async () => {
    const stream = freshName();
    const there = someEvents(2);
    await store().append(stream, there, 'no-stream');
    const refused = store().append(stream, someEvents(3), 'no-stream');
    await expect(refused).rejects.toEqual(new WrongExpectedRevision(stream, 'no-stream', 1));
    expect(ids(await readToEnd(store(), stream))).toEqual(ids(there));
  });

  it.each([0, 1, 3, 7])('refuses revision %i of a stream at 2 and names the true one', async (expected) => {
    const stream = freshName();
    await store().append(stream, someEvents(3), 'no-stream');
    const refused = store().append(stream, someEvents(1), expected);
    await expect(refused).rejects.toMatchObject({ name: 'WrongExpectedRevision', stream, expected, actual: 2 });
    expect(await readToEnd(store(), stream)).toHaveLength(3);
  });

  it('refuses a revision of a stream that is missing', async () => {
    const stream = freshName();
    const refused = store().append(stream, someEvents(1), 0);
    await expect(refused).rejects.toMatchObject({ name: 'WrongExpectedRevision', expected: 0, actual: 'no-stream' });
    expect(await readToEnd(store(), stream)).toEqual([]);
  });

  it('lets exactly one of many concurrent writers win', async () => {
    const stream = freshName();
    await store().append(stream, someEvents(1), 'no-stream');
    const writers = await Promise.allSettled(Array.from({ length: 8 }, () => store().append(stream, someEvents(2), 0)));
    const lost = writers.filter((writer) => writer.status === 'rejected');
    expect(lost.map(({ reason }: { reason: unknown }) => reason)).toEqual(
      Array.from({ length: 7 }, () => new WrongExpectedRevision(stream, 0, 2)),
    );
    expect(await readToEnd(store(), stream)).toHaveLength(3);
  });

  it('lets neighbours succeed when one of several concurrent appends conflicts', async () => {
    const streams = [freshName(), freshName(), freshName()];
    const outcomes = await Promise.allSettled(
      streams.map((stream, no) => store().append(stream, someEvents(2), no === 1 ? 5 : 'no-stream')),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const lengths = await Promise.all(streams.map(async (stream) => (await readToEnd(store(), stream)).length));
    expect(lengths).toEqual([2, 0, 2]);
  });
}

function allOrNothing(store: () => EventStore): void {
  const circular: { self?: object } = {};
  circular.self = circular;
  const invalid: [string, Partial<NewEvent>][] = [
    ['an id that is no UUID', { id: 'third' }],
    ['an id in capitals', { id: 'B6A1B8D0-52C4-4C43-9A5E-3F1B1F1F0A01' }],
    ['an empty type', { type: '' }],
    ['a type of the store’s own', { type: '$metadata' }],
    ['data JSON cannot hold', { data: { big: 1n } }],
    ['circular data', { data: circular }],
    ['a Date', { data: { at: new Date(0) } }],
    ['NaN', { data: { no: Number.NaN } }],
    ['a list as data', { data: [1] }],
  ];
  it.each(invalid)('writes nothing of five when the third has %s', async (_, over) => {
    const stream = freshName();
    const events = someEvents(5).map((event, no) => (no === 2 ? { ...event, ...over } : event));
    await expect(store().append(stream, events, 'no-stream')).rejects.toThrow(InvalidAppend);
    expect(await readToEnd(store(), stream)).toEqual([]);
  });

  it('refuses one id twice in a list', async () => {
    const stream = freshName();
    const event = someEvent();
    await expect(store().append(stream, [event, event], 'no-stream')).rejects.toThrow(InvalidAppend);
    expect(await readToEnd(store(), stream)).toEqual([]);
  });
}

function names(store: () => EventStore): void {
  it.each(['case-7f3-a', 'office/2026/kk', 'іс-қамқорлық', 'дело №5 «а»', "o'brien%_\\"])(
    'takes the stream name %s',
    async (name) => {
      const stream = `${freshName()}-${name}`;
      await store().append(stream, someEvents(1), 'no-stream');
      const [event] = await readToEnd(store(), stream);
      expect(event?.stream).toBe(stream);
    },
  );

  it.each(['', '$settings', 'half-\ud800'])('refuses the stream name "%s"', async (name) => {
    await expect(store().append(name, someEvents(1), 'no-stream')).rejects.toThrow(InvalidAppend);
  });
}
