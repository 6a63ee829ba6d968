import {
  jsonEvent,
  MaxAppendSizeExceededError,
  StreamDeletedError,
  WrongExpectedVersionError,
} from '@kurrent/kurrentdb-client';
import type {
  AllStreamResolvedEvent,
  EventData,
  Position as KurrentPosition,
  ResolvedEvent,
} from '@kurrent/kurrentdb-client';
import { EventStoreUnavailable, InvalidAppend, WrongExpectedRevision } from '../event-store.js';
import type { ExpectedRevision } from '../event-store.js';
import type { DomainEvent, EventMetadata, NewEvent, Position, RecordedEvent } from '../events.js';
import { StreamTombstoned } from './kurrentdb-stream-tombstoned.js';

/** Digits of the largest commit position, an unsigned 64-bit number; padded so that text and number order agree. */
const DIGITS = 20;
const NO_POSITION = 2n ** 64n - 1n;

export function positionOf(commit: bigint): Position {
  return String(commit).padStart(DIGITS, '0');
}

/** Appends through gRPC have equal commit and prepare positions; `START` becomes 0. @throws RangeError */
export function logPosition(position: Position): KurrentPosition {
  if (!/^\d{0,20}$/.test(position)) throw new RangeError('Not a position of this store');
  const commit = BigInt(position);
  return { commit, prepare: commit };
}

export function toKurrent({ id, type, data, metadata }: NewEvent): EventData {
  return jsonEvent({ id, type, data: data as Record<string, unknown>, metadata: { ...metadata } });
}

/** Undefined for the server's own events, which begin with `$`, and for those other programs wrote their own way. */
export function fromKurrent<E extends DomainEvent>(
  resolved: ResolvedEvent | AllStreamResolvedEvent,
): RecordedEvent<E> | undefined {
  const { event } = resolved;
  if (event === undefined || event.type.startsWith('$') || event.streamId.startsWith('$')) return undefined;
  const { id, type, data, streamId, revision, created, metadata } = event;
  if (!event.isJson || !isMetadata(metadata)) return undefined;
  const recorded: RecordedEvent = {
    id,
    type,
    data: data as object,
    metadata,
    stream: streamId,
    revision: Number(revision),
    position: positionOf(commitOf(resolved)),
    recordedAt: created.toISOString(),
  };
  return recorded as RecordedEvent<E>;
}

function isMetadata(metadata: unknown): metadata is EventMetadata {
  return typeof metadata === 'object' && metadata !== null && 'schemaVersion' in metadata && 'commandId' in metadata;
}

/** @throws EventStoreUnavailable when the server is too old (before 22.6) to tell positions in stream reads. */
export function commitOf({ event, commitPosition }: ResolvedEvent | AllStreamResolvedEvent): bigint {
  const commit = event?.position?.commit ?? commitPosition;
  if (commit === undefined || commit === NO_POSITION) {
    throw new EventStoreUnavailable('The KurrentDB server tells no positions; version 22.6 or later is needed');
  }
  return commit;
}

/** The port's error for what the client threw while appending. */
export function appendError(stream: string, expected: ExpectedRevision, error: unknown): Error {
  if (error instanceof WrongExpectedVersionError) {
    const actual = typeof error.actualState === 'bigint' ? Number(error.actualState) : 'no-stream';
    return new WrongExpectedRevision(stream, expected, actual);
  }
  if (error instanceof MaxAppendSizeExceededError) {
    return new InvalidAppend('The events are larger than the server takes in one append', { cause: error });
  }
  if (error instanceof StreamDeletedError) return new StreamTombstoned(error);
  return unavailable(error);
}

export function unavailable(cause: unknown): EventStoreUnavailable {
  return new EventStoreUnavailable('KurrentDB did not answer as needed', { cause });
}
