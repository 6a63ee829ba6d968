import type { Aggregate } from './aggregate.js';
import { CommandIdReused, StaleRevision, TooMuchContention, UnknownEventType } from './decide-and-append.errors.js';
import { eventId } from './event-id.js';
import { WrongExpectedRevision } from './event-store.js';
import type { AppendResult, EventStore } from './event-store.js';
import type { Actor, DomainEvent, EventMetadata, NewEvent, RecordedEvent } from './events.js';
import { emptyFold } from './folded-streams.js';
import type { CarriedOut, Fold, FoldedStreams } from './folded-streams.js';

/** What is known of a command besides its content. */
export interface CommandContext<S = unknown> {
  /** Idempotency key: a repeat answers as before without deciding again. */
  readonly commandId: string;
  /** Hash of the command's content; a known command id with another hash is refused. */
  readonly requestHash?: string | undefined;
  readonly correlationId: string;
  readonly causationId?: string | undefined;
  readonly actor?: Actor | undefined;
  /** Instead of `actor` where the role an officer acts in depends on the state. */
  readonly actorFor?: ((state: S) => Actor) | undefined;
  /** The revision the caller saw (`If-Match`). When given, the command is refused once somebody has acted since. */
  readonly expectedRevision?: number | undefined;
  /** The schema version that events of the type are written in now. */
  schemaVersionOf(type: string): number;
}

export interface DecisionResult extends AppendResult {
  /** The command had been carried out before; nothing was decided or written now. */
  readonly repeated: boolean;
}

/** Each attempt waits for a commit that another writer won, so this many writers may meet on one stream. */
const MOST_ATTEMPTS = 100;

/**
 * Loads the stream, lets the pure decision speak, appends what it says; begins again when another writer was first.
 * A decision may wait for what it needs (a number, a signature) once it knows that it will not refuse.
 * A decision without events writes nothing and is answered with the present revision and position.
 * With `folded` only the events that are not in a kept fold are read; every decision still sees all there are.
 * @throws whatever the decision throws to refuse.
 * @throws CommandIdReused, StaleRevision, TooMuchContention, UnknownEventType, and what `EventStore.append` throws.
 */
export async function decideAndAppend<S, E extends DomainEvent>(
  store: EventStore,
  aggregate: Aggregate<S, E>,
  stream: string,
  decide: (state: S, revision: number) => readonly E[] | Promise<readonly E[]>,
  context: CommandContext<S>,
  folded?: FoldedStreams<S>,
): Promise<DecisionResult> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const fold = await load(store, aggregate, stream, context.commandId, folded);
    const { state, revision, position } = fold;
    const { commandId, requestHash } = context;
    const before = fold.commands.get(commandId);
    if (before !== undefined) return repeated(before, context);
    assertStillSeen(stream, fold, context.expectedRevision);
    const decided = await decide(state, revision);
    if (decided.length === 0) return { revision, position, repeated: false };
    const metadataOf = metadataFor(context, state);
    const events = decided.map(({ type, data }, index): NewEvent => ({
      id: eventId(stream, commandId, requestHash, index),
      type,
      data,
      metadata: metadataOf(type),
    }));
    const result = await appendUnlessBeaten(store, stream, events, revision);
    if (result !== undefined) return { ...result, repeated: false };
    folded?.forget(stream);
  }
  throw new TooMuchContention(stream, MOST_ATTEMPTS);
}

async function load<S, E extends DomainEvent>(
  store: EventStore,
  aggregate: Aggregate<S, E>,
  stream: string,
  commandId: string,
  folded: FoldedStreams<S> | undefined,
): Promise<Fold<S>> {
  const known = folded?.find(stream) ?? emptyFold(aggregate.initialState);
  let { state, revision, actedRevision, position } = known;
  const commands = new Map(known.commands);
  for await (const event of store.readStream<E>(stream, revision + 1)) {
    const { type, metadata }: RecordedEvent = event;
    ({ revision, position } = event);
    if (aggregate.quietTypes?.has(type) !== true) actedRevision = revision;
    if (folded !== undefined || metadata.commandId === commandId) {
      commands.set(metadata.commandId, { requestHash: metadata.requestHash, end: { revision, position } });
    }
    if (aggregate.knownTypes?.has(type) === false) throw new UnknownEventType(stream, type);
    state = aggregate.evolve(state, event);
  }
  const fold = { state, revision, actedRevision, position, commands };
  if (revision >= 0) folded?.keep(stream, fold);
  return fold;
}

/** @throws StaleRevision when somebody acted after the revision the caller saw, or the stream never had it. */
function assertStillSeen<S>(stream: string, { revision, actedRevision }: Fold<S>, expected: number | undefined): void {
  if (expected === undefined || (expected >= actedRevision && expected <= revision)) return;
  throw new StaleRevision(stream, expected, revision);
}

/** @throws CommandIdReused when the content was another then. */
function repeated(before: CarriedOut, { commandId, requestHash }: CommandContext<never>): DecisionResult {
  const isOther = requestHash !== undefined && before.requestHash !== undefined && before.requestHash !== requestHash;
  if (isOther) throw new CommandIdReused(commandId);
  return { ...before.end, repeated: true };
}

/** Undefined when another writer was first. */
async function appendUnlessBeaten(
  store: EventStore,
  stream: string,
  events: readonly NewEvent[],
  revision: number,
): Promise<AppendResult | undefined> {
  try {
    return await store.append(stream, events, revision < 0 ? 'no-stream' : revision);
  } catch (error) {
    if (error instanceof WrongExpectedRevision) return undefined;
    throw error;
  }
}

function metadataFor<S>(context: CommandContext<S>, state: S): (type: string) => EventMetadata {
  const { commandId, requestHash, correlationId, causationId } = context;
  const actor = context.actorFor?.(state) ?? context.actor;
  return (type) => ({
    schemaVersion: context.schemaVersionOf(type),
    commandId,
    ...(requestHash !== undefined && { requestHash }),
    correlationId,
    ...(causationId !== undefined && { causationId }),
    ...(actor !== undefined && { actor }),
  });
}
