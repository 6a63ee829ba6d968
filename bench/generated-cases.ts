import { EventStore, type EventPage, type RecordedEvent } from '../libs/event-store/index.js';
import type { CaseEvent } from '../libs/cases/domain/case-events.js';

/** What case number `no` is told instead of the pattern's event. */
export type Varied = (event: CaseEvent, no: number) => CaseEvent['data'];

/** A store that tells the same few events of as many cases as asked, each under its own id; `first` comes before them. */
export class GeneratedCases extends EventStore {
  constructor(
    private readonly patterns: readonly (readonly CaseEvent[])[],
    private readonly cases: number,
    private readonly varied: Varied,
    private readonly first: readonly RecordedEvent[] = [],
  ) {
    super();
  }

  override readAll(position: string, limit: number): Promise<EventPage> {
    const from = Number(position) || 0;
    const events: RecordedEvent[] = from === 0 ? [...this.first] : [];
    const upTo = Math.min(this.cases, from + Math.max(1, Math.floor(limit / 10)));
    for (let no = from; no < upTo; no += 1) events.push(...this.#eventsOf(no));
    return Promise.resolve({ events, nextPosition: place(upTo) });
  }

  #eventsOf(no: number): RecordedEvent[] {
    const pattern = this.patterns[no % this.patterns.length] ?? [];
    return pattern.map((event, revision) => ({
      id: `event-${String(no)}-${String(revision)}`,
      type: event.type,
      data: this.varied(event, no),
      metadata: { schemaVersion: 1, commandId: `command-${String(no)}-${String(revision)}`, correlationId: 'bench' },
      stream: `case-${String(no)}`,
      revision,
      position: `${place(no)}${String(revision + 1).padStart(4, '0')}`,
      recordedAt: '2026-09-01T00:00:00.000Z',
    }));
  }

  override append(): never {
    throw new Error('Only read');
  }
  override readStream(): never {
    throw new Error('Only read');
  }
  override subscribe(): never {
    throw new Error('Only read');
  }
  override close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Positions compare as text; those of events lie between the pages' ends. */
function place(no: number): string {
  return String(no).padStart(12, '0');
}
