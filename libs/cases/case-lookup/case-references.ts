import { Injectable } from '@nestjs/common';
import type { Viewer } from '#identity';
import { Clock } from '#platform';
import { ReadModelReader } from '#read-models';
import { editions } from '#regulations';
import { dueView } from '../case-details/case-dues.js';
import type { CaseRow } from '../case-details/case-row.js';
import { mayRead } from '../case-views/reading.js';
import type { CaseReference } from './case-reference.view.js';

const NAMED = 'SELECT * FROM case_details WHERE case_id IN (SELECT value FROM json_each(?))';

/** Names cases for the pages of other records. */
@Injectable()
export class CaseReferences {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly clock: Clock,
  ) {}

  /** By case id; of a case that the read model does not know yet nothing is said. */
  of(caseIds: readonly string[], viewer: Viewer): ReadonlyMap<string, CaseReference> {
    const now = this.clock.now();
    const rows = this.reader.all<CaseRow>(NAMED, [JSON.stringify([...new Set(caseIds)])]);
    return new Map(rows.map((row) => [row.case_id, referenceTo(row, viewer, now)]));
  }
}

function referenceTo(row: CaseRow, viewer: Viewer, now: string): CaseReference {
  // An archive entry is judged by the days that were entered, a closed case by its last act.
  const judgedAt = row.archive === 1 || row.status === 'closed' ? row.last_act_at : now;
  return {
    caseId: row.case_id,
    incomingNumber: row.incoming_number,
    serviceTitle: editions.get(row.edition_id, row.edition_revision).service.title,
    providerId: row.provider_id,
    status: row.status,
    due: dueView(row.case_due, judgedAt),
    stepDue: row.status === 'open' ? dueView(row.step_due, judgedAt) : null,
    mayRead: mayRead(viewer, row),
  };
}
