import { type EventStore, START } from '#event-store';
import { OtherMasterKey, type SqliteSubjectKeyStore } from '#personal-data';
import { InvalidEnvironment } from '#platform';

/**
 * Events and the keys to what is sealed in them belong together. Without its keys a person would look erased, and without
 * its events the program would begin anew: rather than that it does not start.
 * @throws InvalidEnvironment which says what must be put back.
 */
export async function assertWholeFolder(store: EventStore, keys: SqliteSubjectKeyStore): Promise<void> {
  assertMasterKey(keys);
  const keysKept = keys.holdsAny();
  if (!keysKept && (await holdsAny(store, ['case-']))) {
    throw new InvalidEnvironment([
      'keys/subjects.db in DATA_DIR must be put back: events.db holds cases of its persons',
    ]);
  }
  if (keysKept && !(await holdsAny(store, []))) {
    throw new InvalidEnvironment([
      'events.db in DATA_DIR must be put back: keys/subjects.db holds keys of its persons',
    ]);
  }
}

function assertMasterKey(keys: SqliteSubjectKeyStore): void {
  try {
    keys.checkMasterKey();
  } catch (error) {
    if (!(error instanceof OtherMasterKey)) throw error;
    const fault = 'QAMQOR_MASTER_KEY or keys/master.key must be the key that keys/subjects.db was begun with';
    throw new InvalidEnvironment([fault]);
  }
}

async function holdsAny(store: EventStore, streamPrefixes: readonly string[]): Promise<boolean> {
  const { events } = await store.readAll(START, 1, streamPrefixes.length === 0 ? undefined : { streamPrefixes });
  return events.length > 0;
}
