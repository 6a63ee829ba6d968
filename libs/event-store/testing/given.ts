import { expect } from '@jest/globals';
import type { Aggregate } from '../aggregate.js';
import type { DomainEvent } from '../events.js';

export interface Then<E> {
  /** The decision answered with exactly these events. */
  then(expected: readonly E[]): void;
  /** The decision refused with a domain error of this code. */
  refused(code: string): void;
}

export interface When<S, E> {
  when(decision: (state: S) => readonly E[]): Then<E>;
}

/** `given(caseFile, events).when((file) => assignExecutor(file, …)).then([…])` */
export function given<S, E extends DomainEvent>(aggregate: Aggregate<S, E>, events: readonly E[]): When<S, E> {
  const state = events.reduce<S>((folded, event) => aggregate.evolve(folded, event), aggregate.initialState);
  return {
    when: (decision) => ({
      then: (expected) => {
        expect(decision(state)).toEqual(expected);
      },
      refused: (code) => {
        expect(() => decision(state)).toThrow(expect.objectContaining({ code }));
      },
    }),
  };
}
