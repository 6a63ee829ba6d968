import type { KurrentDbEventStore } from './kurrentdb-event-store.js';

export type { KurrentDbEventStore } from './kurrentdb-event-store.js';
export { StreamTombstoned } from './kurrentdb-stream-tombstoned.js';

/**
 * Loads the client with its native parts only where it is used. Connects at the first call.
 * @param url `kurrentdb://host:2113?tls=false`, or `esdb://…`.
 */
export async function connectKurrentDb(url: string): Promise<KurrentDbEventStore> {
  const adapter = await import('./kurrentdb-event-store.js');
  return adapter.KurrentDbEventStore.connect(url);
}
