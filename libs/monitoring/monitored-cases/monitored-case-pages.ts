import { Injectable } from '@nestjs/common';
import { BOARD } from '../sight/board-sql.js';
import type { Sight } from '../sight/board-sight.js';
import { Titles } from '../sight/titles.js';
import { MonitoringDb } from '../store/monitoring-db.js';
import type { CaseState } from '../views/shared.view.js';
import { BOARD_ROW, type BoardRow, monitoredCaseOf } from './case-row.js';
import type { MonitoredCases } from './monitored-case.view.js';

export interface CaseSearch {
  readonly edition: string | null;
  readonly stage: string | null;
  readonly step: number | null;
  readonly state: CaseState | 'ever-late' | null;
  /** Beginning of a case id. */
  readonly q: string | null;
}

/** Newest filing first; cases whose filing has not arrived come last. */
const PAGE = `${BOARD} SELECT ${BOARD_ROW} FROM board b
  WHERE (b.submitted_at, b.case_id) < (:beforeAt, :beforeId)
    AND (:edition IS NULL OR b.edition = :edition)
    AND (:stage IS NULL OR b.last_stage = :stage)
    AND (:step IS NULL OR (b.step = :step AND b.state <> 'closed'))
    AND (:state IS NULL OR b.state = :state OR (:state = 'ever-late' AND b.late))
    AND (:q IS NULL OR (b.case_id >= :q AND b.case_id < :q || 'g'))
  ORDER BY b.submitted_at DESC, b.case_id DESC LIMIT :limit`;

/** Pages of the cases in sight. */
@Injectable()
export class MonitoredCasePages {
  constructor(
    private readonly db: MonitoringDb,
    private readonly titles: Titles,
  ) {}

  page(sight: Sight, search: CaseSearch, limit: number, after: string | null): MonitoredCases {
    const [beforeAt = '9999', beforeId = ''] = after?.split('~') ?? [];
    const rows = this.db.all<BoardRow>(PAGE, { ...sight.parameters, ...search, beforeAt, beforeId, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      at: sight.now,
      items: shown.map((row) => monitoredCaseOf(row, this.titles)),
      next: rows.length > limit && last ? `${last.submitted_at}~${last.case_id}` : null,
    };
  }
}
