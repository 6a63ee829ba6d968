import type { DomainEvent, RecordedEvent } from './events.js';

/** How a stream's events add up to the state that decisions read. */
export interface Aggregate<S, E extends DomainEvent> {
  readonly initialState: S;
  /** When given, a stream with an event of any other type is refused instead of folded wrongly. */
  readonly knownTypes?: ReadonlySet<string>;
  /** Events that are nobody's act, such as a word of the clock: they do not make stale what a caller saw before them. */
  readonly quietTypes?: ReadonlySet<string>;
  /** Total and trusting: the event already happened. */
  evolve(state: S, event: E | RecordedEvent<E>): S;
}
