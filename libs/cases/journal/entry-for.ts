import type { CommandHeaders } from '#platform';
import type { Act } from '../domain/act.js';
import type { OpenCase } from '../domain/case-file.js';
import type { Entry } from './journal.js';
import type { JournalKind } from './journal-events.js';

/** The provider's book of the year in which the act happened. */
export function entryFor(file: OpenCase, kind: JournalKind, act: Act, { correlationId }: CommandHeaders): Entry {
  const year = Number(act.legalTime.localDay(act.occurredAt, file.zone).slice(0, 4));
  return { bodyId: file.providerId, kind, year, caseId: file.caseId, correlationId };
}
