import { Injectable } from '@nestjs/common';
import type { Viewer } from '#identity';
import { ReadModelReader } from '#read-models';
import { mayRead } from '../case-views/reading.js';
import { caseNotFound } from '../domain/refusals.js';
import type { CaseRow } from './case-row.js';

/** Finds a case for a viewer. One he may not read is answered like one that is not there. */
@Injectable()
export class VisibleCases {
  constructor(private readonly reader: ReadModelReader) {}

  /** @throws DomainError `case-not-found` */
  get(caseId: string, viewer: Viewer): CaseRow {
    const row = this.reader.get<CaseRow>(
      'SELECT * FROM case_details JOIN pinned_procedures USING (procedure_key) WHERE case_id = ?',
      [caseId],
    );
    if (row === undefined || !mayRead(viewer, row)) throw caseNotFound();
    return row;
  }
}
