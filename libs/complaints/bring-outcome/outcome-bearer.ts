import { Injectable } from '@nestjs/common';
import { CaseReopening, type CaseStands } from '#cases';
import { type AppendResult, decideAndAppend, EventStore, nameUuid, type RecordedEvent } from '#event-store';
import { PersonalData } from '#personal-data';
import { Clock } from '#platform';
import { knownComplaint } from '../complaint-commands/complaint-desk.js';
import type { ComplaintEvent, ComplaintEventOf } from '../domain/complaint-events.js';
import { complaintFile, type ComplaintFile, type DecidedComplaint } from '../domain/complaint-file.js';
import { applyOutcome } from '../domain/review-complaint.js';
import { complaintStream, schemaVersionOf } from '../stored-events/complaint-event-types.js';

type DecidingEvent = RecordedEvent<ComplaintEventOf<'ComplaintSatisfied' | 'ComplaintAnswered' | 'ComplaintReviewed'>>;

interface Decided {
  readonly file: DecidedComplaint;
  readonly by: DecidingEvent;
}

const BROUGHT = 'f3a7c0d2-5b61-5e4f-9c1d-7e2a90b4d8c6';

/**
 * Brings what was decided on a complaint to its case, then notes that it has arrived. Both have ids derived from the
 * complaint: after a crash anywhere it is done again without happening twice.
 */
@Injectable()
export class OutcomeBearer {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly personalData: PersonalData,
    private readonly cases: CaseReopening,
  ) {}

  /** `null` when the case stands as it is by the decision itself. */
  async bring(complaintId: string): Promise<AppendResult | null> {
    const decided = await this.#decided(complaintId);
    if (decided === null) return null;
    const { file, by } = decided;
    // Once noted, the case is not asked again: it may have closed since, on other grounds.
    const because = file.applied ? null : await this.#reopen(file, by);
    const { correlationId } = by.metadata;
    const commandId = nameUuid(complaintId, BROUGHT);
    const context = { commandId, correlationId, causationId: by.id, schemaVersionOf };
    const at = this.clock.now();
    return decideAndAppend(
      this.store,
      knownComplaint,
      complaintStream(complaintId),
      (present) => applyOutcome(present, { because, at }),
      context,
    );
  }

  async #decided(complaintId: string): Promise<Decided | null> {
    let file: ComplaintFile = complaintFile.initialState;
    let by: DecidingEvent | null = null;
    for await (const event of this.store.readStream<ComplaintEvent>(complaintStream(complaintId))) {
      file = complaintFile.evolve(file, event);
      if (isDeciding(event)) by = event;
    }
    return file.status === 'decided' && file.reopens && by !== null ? { file, by } : null;
  }

  async #reopen({ caseId, complaintId }: DecidedComplaint, by: DecidingEvent): Promise<CaseStands | null> {
    const { lateReason, ...words } = this.personalData.open(by.data) as Opened;
    const reason = words.action ?? words.text ?? null;
    const { actor, correlationId } = by.metadata;
    if (reason === null || actor === undefined) return 'people-erased';
    const { occurredAt } = by.data;
    return this.cases.reopen({
      caseId,
      complaintId,
      reason,
      occurredAt,
      lateReason,
      actor,
      correlationId,
      causationId: by.id,
    });
  }
}

/** Texts of a deciding event; `null` once the people of the case were erased. */
interface Opened {
  readonly action?: string | null;
  readonly text?: string | null;
  readonly lateReason: string | null;
}

function isDeciding(event: RecordedEvent<ComplaintEvent>): event is DecidingEvent {
  return (
    event.type === 'ComplaintSatisfied' || event.type === 'ComplaintAnswered' || event.type === 'ComplaintReviewed'
  );
}
