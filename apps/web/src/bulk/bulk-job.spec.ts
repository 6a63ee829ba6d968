import { describe, expect, it } from '@jest/globals';
import { begun, countOf, newJob, nextOf, settled } from './bulk-job';

const picked = ['a', 'b', 'c'].map((caseId) => ({ caseId, incomingNumber: `${caseId}/2026` }));

function job() {
  let key = 0;
  return newJob('issue-result', picked, () => `key-${String((key += 1))}`);
}

const sent = { revision: 4, content: { channel: 'portal' } };

describe('a job of many cases', () => {
  it('has a key of its own for each, and does nothing before it is begun', () => {
    expect(job().items.map(({ key }) => key)).toEqual(['key-1', 'key-2', 'key-3']);
    expect(nextOf(job())).toBeUndefined();
  });

  it('takes those that can be done, in their order, under the keys they had', () => {
    const going = begun(
      job(),
      new Map([
        ['c', sent],
        ['a', sent],
      ]),
    );
    expect(going.items.map(({ caseId, key }) => [caseId, key])).toEqual([
      ['a', 'key-1'],
      ['c', 'key-3'],
    ]);
    expect(nextOf(going)).toMatchObject({ caseId: 'a', sent });
  });

  it('goes on after what is settled, keeps the reasons, and drops what was written', () => {
    const all = new Map(picked.map(({ caseId }) => [caseId, sent]));
    const first = settled(begun(job(), all), 'a', 'done');
    const second = settled(first, 'b', 'refused', 'Мерзімі тоқтатылған');
    expect(nextOf(second)).toMatchObject({ caseId: 'c', sent });
    expect(second.items[0]).not.toHaveProperty('sent');
    expect(second.items[1]).toMatchObject({ state: 'refused', reason: 'Мерзімі тоқтатылған' });
    expect((['done', 'refused', 'waiting', 'overtaken'] as const).map((state) => countOf(second, state))).toEqual([
      ...[1, 1, 1, 0],
    ]);
  });
});
