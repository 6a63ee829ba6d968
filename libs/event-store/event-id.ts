import { nameUuid } from './name-uuid.js';

/** Namespace of the ids of events that commands produce. Never changes: repeats of old commands must find their events. */
const NAMESPACE = '6f1d3c0a-5b7e-5c0e-9d0a-7c1e2b4f8a36';

/**
 * UUIDv5 of the command, the stream and the event's place in the command's decision.
 * The request's hash is part of it: two commands racing with the same id but other content get other events, so the
 * store refuses the second instead of taking it for a repeat.
 */
export function eventId(stream: string, commandId: string, requestHash: string | undefined, index: number): string {
  return nameUuid(JSON.stringify([commandId, requestHash ?? null, stream, index]), NAMESPACE);
}
