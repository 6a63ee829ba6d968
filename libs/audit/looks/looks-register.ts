import { Injectable } from '@nestjs/common';
import { BodyDirectory, OfficerDirectory, type Viewer } from '#identity';
import { ReadModelReader } from '#read-models';
import type { Looked } from '../domain/look-events.js';
import type { CaseLookView, CaseLooksView, SightView } from './case-looks.view.js';

export interface LookFilter {
  readonly caseId: string | null;
  readonly officerId: string | null;
  /** Instants, the second not included. */
  readonly from: string | null;
  readonly until: string | null;
}

interface LookRow {
  readonly look_id: string;
  readonly opened_at: string;
  readonly officer_id: string;
  readonly body_id: string | null;
  readonly case_id: string | null;
  readonly provider_id: string | null;
  readonly reason: string;
  readonly incoming_number: string | null;
}

interface SightRow {
  readonly seen_at: string;
  readonly what: Looked;
  readonly of_event: number | null;
  readonly format: string | null;
  readonly filter: string | null;
}

/** Own looks are always seen; those of others where the provider, or everything, is overseen. */
const FOUND = `SELECT l.*, d.incoming_number FROM case_looks l LEFT JOIN case_details d USING (case_id)
  WHERE (:bodies IS NULL OR l.officer_id = :me OR l.provider_id IN (SELECT value FROM json_each(:bodies)))
    AND (l.opened_at, l.look_id) < (:beforeAt, :beforeId)
    AND (:caseId IS NULL OR l.case_id = :caseId) AND (:officerId IS NULL OR l.officer_id = :officerId)
    AND (:from IS NULL OR l.opened_at >= :from) AND (:until IS NULL OR l.opened_at < :until)
  ORDER BY l.opened_at DESC, l.look_id DESC LIMIT :limit`;

const SIGHTS =
  'SELECT seen_at, what, of_event, format, filter FROM case_look_sights WHERE look_id = ? ORDER BY revision';

/** Looks at cases, the latest first, for those who oversee bodies. */
@Injectable()
export class LooksRegister {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly bodies: BodyDirectory,
    private readonly officers: OfficerDirectory,
  ) {}

  page(viewer: Viewer, filter: LookFilter, limit: number, after: string | undefined): CaseLooksView {
    const [beforeAt = '9999', beforeId = ''] = after?.split('~') ?? [];
    const bodies = viewer.scope === 'all' ? null : JSON.stringify(viewer.scope);
    const wanted = { ...filter, bodies, me: viewer.officerId, beforeAt, beforeId, limit: limit + 1 };
    const rows = this.reader.all<LookRow>(FOUND, wanted);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => this.#look(row)),
      next: rows.length > limit && last ? `${last.opened_at}~${last.look_id}` : null,
    };
  }

  #look(row: LookRow): CaseLookView {
    const officer = this.officers.find(row.officer_id);
    return {
      lookId: row.look_id,
      openedAt: row.opened_at,
      officer: { id: row.officer_id, name: officer?.name ?? row.officer_id },
      body: this.#body(row.body_id),
      caseId: row.case_id,
      incomingNumber: row.incoming_number,
      provider: this.#body(row.provider_id),
      reason: row.reason,
      sights: this.reader.all<SightRow>(SIGHTS, [row.look_id]).map(sightOf),
    };
  }

  #body(id: string | null): CaseLookView['body'] {
    const body = id === null ? undefined : this.bodies.find(id);
    return body ? { id: body.id, name: body.name } : null;
  }
}

function sightOf({ seen_at: seenAt, what, of_event: revision, format, filter }: SightRow): SightView {
  return { seenAt, what, revision, format, filter };
}
