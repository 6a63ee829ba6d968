import type { EventStore } from '../event-store.js';

/**
 * Loads the client with its native parts only where it is used, and connects.
 * @param url `kurrentdb://host:2113?tls=false`, or `esdb://…`.
 */
export async function connectKurrentDb(url: string): Promise<EventStore> {
  const { KurrentDbEventStore } = await import('./kurrentdb-event-store.js');
  return KurrentDbEventStore.connect(url);
}
