import { expect, it } from '@jest/globals';
import { WrongExpectedRevision } from '../event-store.js';
import type { EventStore } from '../event-store.js';
import { freshName, readToEnd, someEvents } from './contract-events.js';

export function appendIdempotencyContract(store: () => EventStore): void {
  it('answers the same when the same events are appended again', async () => {
    const stream = freshName();
    const [first, second] = [someEvents(2), someEvents(2)];
    const answers = [await store().append(stream, first, 'no-stream'), await store().append(stream, second, 1)];
    const again = [await store().append(stream, first, 'no-stream'), await store().append(stream, second, 1)];
    expect(again).toEqual(answers);
    expect(await readToEnd(store(), stream)).toHaveLength(4);
  });

  it('answers the same to the same events appended at the same time', async () => {
    const stream = freshName();
    const events = someEvents(3);
    const answers = await Promise.all([1, 2, 3].map(() => store().append(stream, events, 'no-stream')));
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    expect(await readToEnd(store(), stream)).toHaveLength(3);
  });

  it('answers for the beginning of a longer append as for a repeat', async () => {
    const stream = freshName();
    const events = someEvents(3);
    await store().append(stream, events, 'no-stream');
    const { revision, position } = await store().append(stream, events.slice(0, 2), 'no-stream');
    expect(revision).toBe(1);
    expect(position).toBe((await readToEnd(store(), stream))[1]?.position);
  });

  it('refuses events of which only some are there', async () => {
    const stream = freshName();
    const events = someEvents(2);
    await store().append(stream, events, 'no-stream');
    const longer = store().append(stream, [...events, ...someEvents(1)], 'no-stream');
    await expect(longer).rejects.toEqual(new WrongExpectedRevision(stream, 'no-stream', 1));
    const mixed = store().append(stream, [...events.slice(0, 1), ...someEvents(1)], 'no-stream');
    await expect(mixed).rejects.toEqual(new WrongExpectedRevision(stream, 'no-stream', 1));
    expect(await readToEnd(store(), stream)).toHaveLength(2);
  });

  it('refuses the same events at another place', async () => {
    const stream = freshName();
    const events = someEvents(3);
    await store().append(stream, events, 'no-stream');
    await expect(store().append(stream, events.slice(0, 1), 1)).rejects.toThrow(WrongExpectedRevision);
  });

  it('writes nothing for an empty list and answers with where the stream is', async () => {
    const stream = freshName();
    expect(await store().append(stream, [], 'no-stream')).toEqual({ revision: -1, position: '' });
    const there = await store().append(stream, someEvents(2), 'no-stream');
    expect(await store().append(stream, [], 1)).toEqual(there);
    expect(await store().append(stream, [], 'no-stream')).toEqual(there);
    expect(await readToEnd(store(), stream)).toHaveLength(2);
  });
}
