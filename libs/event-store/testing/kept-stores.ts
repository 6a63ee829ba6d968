import { SqliteEventStore } from '../adapters/sqlite-event-store.js';
import type { EventStore } from '../event-store.js';

/** The stores that keep what they were given. */
export type KeptStoreKind = 'sqlite' | 'kurrentdb-double';

export interface KeptStore {
  readonly store: EventStore;
  close(): Promise<void>;
}

/** Opens what lies at the path, or begins it. KurrentDB's double keeps its log in the file and is closed along. */
export async function openKept(kind: KeptStoreKind, file: string): Promise<KeptStore> {
  if (kind === 'sqlite') {
    const store = SqliteEventStore.open(file);
    return { store, close: () => store.close() };
  }
  const { logOnDisk } = await import('./kurrentdb-double/log-file.js');
  const { startDouble } = await import('./kurrentdb-double/server.js');
  const { KurrentDbEventStore } = await import('../adapters/kurrentdb-event-store.js');
  const kept = logOnDisk(file);
  const double = await startDouble(kept.log);
  const store = KurrentDbEventStore.connect(double.url);
  return {
    store,
    close: async () => {
      await store.close();
      double.stop();
      kept.close();
    },
  };
}
