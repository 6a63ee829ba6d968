import type { CommandHeaders } from '#platform';
import type { Act } from '../domain/act.js';
import type { OpenCase } from '../domain/case-file.js';
import type { Entry } from './journal.js';
import type { JournalKind } from './journal-events.js';

/** The book of the year in which the act happened: the provider's, for a refused acceptance that of whoever refuses. */
export function entryFor(file: OpenCase, kind: JournalKind, act: Act, { correlationId }: CommandHeaders): Entry {
  const year = Number(act.legalTime.localDay(act.occurredAt, file.zone).slice(0, 4));
  const bodyId = kind === 'refused-acceptance' ? act.officer.bodyId : file.providerId;
  return { bodyId, kind, year, recordId: recordOf(file), correlationId };
}

/** What follows a reopening bears a number of its own. */
function recordOf({ caseId, reopenedBy }: OpenCase): string {
  return reopenedBy.length === 0 ? caseId : `${caseId}:${String(reopenedBy.length + 1)}`;
}
