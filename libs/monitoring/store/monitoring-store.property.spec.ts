import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReadStage } from '#stage-stream';
import { effectsOf, MonitoringFolder } from '../testing/monitoring-folder.js';
import { minute, stageOf, wholeCase } from '../testing/stage-messages.js';

const STAGES = [
  ...['step.started', 'step.started', 'term.suspended', 'term.resumed', 'term.prolonged', 'due-dates.recalculated'],
  ...['result.issued', 'case.reopened', 'term.expiring', 'step.overdue', 'child.consulted', 'executor.assigned'],
];

/** Further stages of a case, also such as no case system would send. */
const history = (seed: string): fc.Arbitrary<ReadStage[]> =>
  fc
    .array(
      fc.record({
        stage: fc.constantFrom(...STAGES),
        step: fc.option(fc.integer({ min: 1, max: 3 })),
        due: fc.option(fc.integer({ min: 0, max: 40 })),
        at: fc.integer({ min: 0, max: 40 }),
      }),
      { maxLength: 12 },
    )
    .map((steps) => [
      ...wholeCase(seed).slice(0, 2),
      ...steps.map(({ stage, step, due, at }, index) =>
        stageOf(seed, index + 3, {
          ...{ stage, step, occurredAt: minute(at) },
          ...(due !== null && { dueAt: minute(due), stepDueAt: minute(due + 1) }),
        }),
      ),
    ]);

/** The same messages in any order, some of them more than once, in batches of any size. */
const delivered = (messages: readonly ReadStage[]): fc.Arbitrary<ReadStage[][]> =>
  fc
    .record({
      order: fc.shuffledSubarray([...messages], { minLength: messages.length }),
      repeats: fc.subarray([...messages]),
      cuts: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
    })
    .map(({ order, repeats, cuts }) => batchesOf([...order, ...repeats], cuts));

function batchesOf(messages: readonly ReadStage[], cuts: readonly number[]): ReadStage[][] {
  const batches: ReadStage[][] = [];
  for (let from = 0; from < messages.length;) {
    const size = cuts[batches.length % cuts.length] ?? 1;
    batches.push(messages.slice(from, from + size));
    from += size;
  }
  return batches;
}

const takenOf = (batches: readonly (readonly ReadStage[])[]): unknown[][] => {
  using folder = new MonitoringFolder();
  for (const batch of batches) folder.take(batch);
  return effectsOf(folder.db);
};

it('comes to the same however messages are ordered, repeated, missing and cut into batches', () => {
  const scenario = fc
    .tuple(history('a'), history('b'))
    .chain(([a, b]) => fc.subarray([...a, ...b], { minLength: 1 }))
    .chain((held) => fc.tuple(fc.constant(held), delivered(held)));
  fc.assert(
    fc.property(scenario, ([held, batches]) => {
      expect(takenOf(batches)).toEqual(takenOf([held]));
    }),
    { numRuns: 40 },
  );
}, 60_000);
