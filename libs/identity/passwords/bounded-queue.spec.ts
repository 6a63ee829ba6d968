import { describe, expect, it } from '@jest/globals';
import { BoundedQueue } from './bounded-queue.js';

describe('a bounded queue', () => {
  it('runs so many at once, lets so many wait, refuses the rest, and goes on after a failure', async () => {
    const queue = new BoundedQueue(2, 2, () => new Error('busy'));
    const gates = Array.from({ length: 4 }, () => Promise.withResolvers<string>());
    const started: number[] = [];
    const runs = gates.map(({ promise }, index) =>
      queue.run(() => {
        started.push(index);
        return promise;
      }),
    );
    await expect(queue.run(() => Promise.resolve())).rejects.toThrow('busy');
    expect(started).toEqual([0, 1]);
    gates[1]?.reject(new Error('failed'));
    await expect(runs[1]).rejects.toThrow('failed');
    expect(started).toEqual([0, 1, 2]);
    for (const { resolve } of gates) resolve('done');
    expect(await Promise.all([runs[0], runs[2], runs[3]])).toEqual(['done', 'done', 'done']);
    expect(queue.idle).toBe(true);
  });
});
