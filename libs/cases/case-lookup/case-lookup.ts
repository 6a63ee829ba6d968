import { Injectable } from '@nestjs/common';
import { EventStore } from '#event-store';
import type { CaseDue, CaseEvent, StepDue } from '../domain/case-events.js';
import { caseFile, type CaseFile } from '../domain/case-file.js';
import { caseStream } from '../stored-events/case-event-types.js';

/** An event of a case and whose it is. */
export interface CaseEntry {
  readonly revision: number;
  readonly type: CaseEvent['type'];
  readonly occurredAt: string;
  readonly officerId: string | null;
}

/** What a record beside the cases has to know of one. */
export interface KnownCase {
  readonly caseId: string;
  readonly providerId: string;
  readonly zone: string;
  /** Subject whose key seals the case's free texts: erased together with any party. */
  readonly textSubjectId: string;
  readonly edition: { readonly id: string; readonly revision: number };
  readonly status: 'open' | 'closed';
  readonly due: CaseDue | null;
  readonly stepDue: StepDue | null;
  /** People of the case were erased. */
  readonly erased: boolean;
  readonly entries: readonly CaseEntry[];
}

/** Looks a case up in the store itself, so that what a command decides on it is never behind. */
@Injectable()
export class CaseLookup {
  constructor(private readonly store: EventStore) {}

  /** `null` when there is no such case. */
  async find(caseId: string): Promise<KnownCase | null> {
    let file: CaseFile = caseFile.initialState;
    const entries: CaseEntry[] = [];
    for await (const event of this.store.readStream<CaseEvent>(caseStream(caseId))) {
      file = caseFile.evolve(file, event);
      const { revision, type, data, metadata } = event;
      const occurredAt = 'occurredAt' in data ? data.occurredAt : data.startedAt;
      entries.push({ revision, type, occurredAt, officerId: metadata.actor?.officerId ?? null });
    }
    return known(file, entries);
  }
}

function known(file: CaseFile, entries: readonly CaseEntry[]): KnownCase | null {
  if (file.status === 'none') return null;
  const { caseId, providerId, zone, textSubjectId, procedure, status, due } = file;
  return {
    caseId,
    providerId,
    zone,
    textSubjectId,
    edition: procedure.edition,
    status,
    due,
    stepDue: file.status === 'open' ? file.step.due : null,
    erased: entries.some(({ type }) => type === 'PersonErased'),
    entries,
  };
}
