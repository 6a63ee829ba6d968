import type { DomainEvent, EventMetadata, RecordedEvent } from '#event-store';

/** An event as a test tells it: type and data, and whatever else matters to the test. */
export type GivenEvent<E extends DomainEvent = DomainEvent> = E &
  Partial<Omit<RecordedEvent, 'type' | 'data' | 'metadata'>> & { readonly metadata?: Partial<EventMetadata> };

/** Fills in what the store would have added, the same at every call. `index` counts over the whole store, from 0. */
export function recorded(event: GivenEvent, index: number): RecordedEvent {
  const place = String(index).padStart(12, '0');
  const { metadata, ...rest } = event;
  return {
    id: `00000000-0000-4000-8000-${place}`,
    stream: 'case-1',
    revision: index,
    position: place,
    recordedAt: new Date(Date.UTC(2099, 0, 1, 0, 0, index)).toISOString(),
    ...rest,
    metadata: { schemaVersion: 1, commandId: `command-${place}`, correlationId: `command-${place}`, ...metadata },
  };
}
