import { Injectable } from '@nestjs/common';
import type { Viewer } from '#identity';
import { ReadModelReader } from '#read-models';
import type { CaseRow } from '../case-details/case-row.js';
import { CaseFinder } from '../case-search/case-finder.js';
import { visibleBodies } from '../case-views/reading.js';
import { type CaseFilter, filterSql } from './case-filter.js';
import { CaseLinks } from './case-links.js';

export interface RowPage {
  readonly rows: readonly CaseRow[];
  /** Give it as `after` to read on; `null` at the end. */
  readonly next: string | null;
}

/** Cases that a viewer may read and a filter finds, the latest filed first. */
@Injectable()
export class CaseSelection {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly links: CaseLinks,
    private readonly finder: CaseFinder,
  ) {}

  async page(viewer: Viewer, filter: CaseFilter, limit: number, after: string | undefined): Promise<RowPage> {
    const [beforeAt = '9999', beforeId = ''] = after?.split('~') ?? [];
    const found = filter.q === null ? null : await this.finder.find(filter.q);
    const { where, params } = filterSql(filter, { linkCondition: (kind) => this.links.condition(kind), found });
    const bodies = visibleBodies(viewer);
    const place = { ...params, beforeAt, beforeId, limit: limit + 1 };
    const rows =
      bodies === 'all'
        ? this.reader.all<CaseRow>(ofAll(where), place)
        : this.reader.all<CaseRow>(ofBodies(where), { ...place, bodies: JSON.stringify(bodies) });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return { rows: shown, next: rows.length > limit && last ? `${last.submitted_at}~${last.case_id}` : null };
  }
}

const ofBodies = (where: string): string => `SELECT d.* FROM case_bodies b JOIN case_details d USING (case_id)
  WHERE b.body_id IN (SELECT value FROM json_each(:bodies)) AND (b.submitted_at, b.case_id) < (:beforeAt, :beforeId)
    AND ${where}
  GROUP BY b.submitted_at, b.case_id ORDER BY b.submitted_at DESC, b.case_id DESC LIMIT :limit`;

const ofAll = (where: string): string => `SELECT d.* FROM case_details d
  WHERE (d.submitted_at, d.case_id) < (:beforeAt, :beforeId) AND ${where}
  ORDER BY d.submitted_at DESC, d.case_id DESC LIMIT :limit`;
