import { createHmac, type KeyObject } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import { type DomainEvent, type EventStore, WrongExpectedRevision } from '#event-store';

/** This process wraps persons' keys with another master key than those who began the store. */
export class OtherMasterKey extends Error {
  override readonly name = 'OtherMasterKey';
  constructor() {
    super('The master key is not the one this event store was begun with');
  }
}

interface MasterKeyMarked extends DomainEvent {
  readonly type: 'MasterKeyMarked';
  /** A keyed hash that tells two master keys apart and gives neither away. */
  readonly data: { readonly mark: string };
}

const STREAM = 'installation-master-key';
const MARKS = '3c1d4a86-0f2e-5b77-8f3a-2b9f5e1c7d60';

/**
 * The first process marks the store with its master key; every other one must have the same.
 * @throws OtherMasterKey, EventStoreUnavailable
 */
export async function assertSameMasterKey(
  store: Pick<EventStore, 'append' | 'readStream'>,
  masterKey: KeyObject,
): Promise<void> {
  const own = createHmac('sha256', masterKey).update('qamqor master key').digest('hex');
  const present = (await markIn(store)) ?? (await markAs(store, own));
  if (present !== own) throw new OtherMasterKey();
}

async function markAs(store: Pick<EventStore, 'append' | 'readStream'>, mark: string): Promise<string | undefined> {
  const id = uuidv5(mark, MARKS);
  const metadata = { schemaVersion: 1, commandId: id, correlationId: id };
  try {
    await store.append(STREAM, [{ id, type: 'MasterKeyMarked', data: { mark }, metadata }], 'no-stream');
    return mark;
  } catch (error) {
    if (error instanceof WrongExpectedRevision) return markIn(store);
    throw error;
  }
}

async function markIn(store: Pick<EventStore, 'readStream'>): Promise<string | undefined> {
  for await (const { data } of store.readStream<MasterKeyMarked>(STREAM)) return data.mark;
  return undefined;
}
