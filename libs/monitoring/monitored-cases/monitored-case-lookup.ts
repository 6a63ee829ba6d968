import { Injectable } from '@nestjs/common';
import type { Viewer } from '#identity';
import { DomainError } from '#platform';
import { BoardSight } from '../sight/board-sight.js';
import { BOARD } from '../sight/board-sql.js';
import { MonitoringDb } from '../store/monitoring-db.js';
import { BOARD_ROW, type BoardRow } from './case-row.js';

const CASE = `${BOARD} SELECT ${BOARD_ROW} FROM board b WHERE b.case_id = :caseId`;

/** One case, for those who may see it. */
@Injectable()
export class MonitoredCaseLookup {
  constructor(
    private readonly sight: BoardSight,
    private readonly db: MonitoringDb,
  ) {}

  find(viewer: Viewer, caseId: string): { readonly row: BoardRow; readonly now: string } | undefined {
    const { now, parameters } = this.sight.of(viewer, {});
    const row = this.db.get<BoardRow>(CASE, { ...parameters, caseId });
    return row && { row, now };
  }

  /** @throws DomainError `monitored-case-not-found`, also for a case out of sight */
  get(viewer: Viewer, caseId: string): { readonly row: BoardRow; readonly now: string } {
    const found = this.find(viewer, caseId);
    if (found === undefined) throw new DomainError('not-found', 'monitored-case-not-found');
    return found;
  }
}
