/** What JSON can hold. Events are plain data: no `Date`, no `bigint`, no class instances. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * A place in the whole store: opaque, comparable as text (`a < b`), increasing in commit order.
 * {@link START} lies before every event.
 */
export type Position = string;
export const START: Position = '';

/** Who acted. `roles` is the role the act was performed in, `bodyId` the body the officer acted for. */
export interface Actor {
  readonly officerId: string;
  readonly role: string;
  readonly bodyId: string;
  /** The officer who was away, for whom the other acted with his authority. */
  readonly actingFor?: string;
}

export interface EventMetadata {
  /** Version of the shape of `data`; upcasters lift older ones. */
  readonly schemaVersion: number;
  /** Idempotency key of the command that produced the event. */
  readonly commandId: string;
  /** Hash of the command's content, so that a reused key with other content is noticed. */
  readonly requestHash?: string;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly actor?: Actor;
}

/** The shape every slice's event union extends: a past-tense type and plain data. */
export interface DomainEvent {
  readonly type: string;
  readonly data: object;
}

/** An event that is about to be stored. `id` is a UUID, deterministic for a given command. */
export interface NewEvent<E extends DomainEvent = DomainEvent> {
  readonly id: string;
  readonly type: E['type'];
  readonly data: E['data'];
  readonly metadata: EventMetadata;
}

/** An event as the store returns it. */
export type RecordedEvent<E extends DomainEvent = DomainEvent> = E extends DomainEvent
  ? {
      readonly id: string;
      readonly type: E['type'];
      readonly data: E['data'];
      readonly metadata: EventMetadata;
      readonly stream: string;
      /** Place in the stream, from 0. */
      readonly revision: number;
      /** Place in the store. */
      readonly position: Position;
      /** When the store accepted it: ISO-8601 UTC with milliseconds. */
      readonly recordedAt: string;
    }
  : never;
