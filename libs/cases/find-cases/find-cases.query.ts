import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { BodyDirectory, type Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import { ReadModelReader } from '#read-models';
import { type Activity, editions } from '#regulations';
import { CaseFinder } from '../case-search/case-finder.js';
import type { CaseRow } from '../case-details/case-row.js';
import { visibleBodies } from '../case-views/reading.js';
import type { PersonDetails } from '../domain/case-events.js';
import type { CaseSummary, CasesView } from './find-cases.view.js';

export interface CaseFilter {
  readonly status: 'open' | 'closed' | null;
  readonly service: string | null;
  /** Incoming number, whole. */
  readonly number: string | null;
  /** Beginnings of numbers and of words of names. */
  readonly q: string | null;
}

export class FindCases extends Query<CasesView> {
  constructor(
    readonly viewer: Viewer,
    readonly filter: CaseFilter,
    readonly limit: number,
    readonly after: string | undefined,
  ) {
    super();
  }
}

const FILTER = `(:status IS NULL OR d.status = :status) AND (:service IS NULL OR d.service = :service)
  AND (:number IS NULL OR d.incoming_number = :number)
  AND (:found IS NULL OR d.case_id IN (SELECT value FROM json_each(:found)))`;

const OF_BODIES = `SELECT d.* FROM case_bodies b JOIN case_details d USING (case_id)
  WHERE b.body_id IN (SELECT value FROM json_each(:bodies)) AND (b.submitted_at, b.case_id) < (:beforeAt, :beforeId)
    AND ${FILTER}
  GROUP BY b.submitted_at, b.case_id ORDER BY b.submitted_at DESC, b.case_id DESC LIMIT :limit`;

const OF_ALL = `SELECT d.* FROM case_details d
  WHERE (d.submitted_at, d.case_id) < (:beforeAt, :beforeId) AND ${FILTER}
  ORDER BY d.submitted_at DESC, d.case_id DESC LIMIT :limit`;

@QueryHandler(FindCases)
export class FindCasesHandler implements IQueryHandler<FindCases> {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly personalData: PersonalData,
    private readonly bodies: BodyDirectory,
    private readonly finder: CaseFinder,
  ) {}

  async execute({ viewer, filter: { q, ...filter }, limit, after }: FindCases): Promise<CasesView> {
    const found = q === null ? null : JSON.stringify(await this.finder.find(q));
    const [beforeAt = '9999', beforeId = ''] = after?.split('~') ?? [];
    const page = { ...filter, found, beforeAt, beforeId, limit: limit + 1 };
    const rows = this.#rows(viewer, page);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => this.#summary(row)),
      next: rows.length > limit && last ? `${last.submitted_at}~${last.case_id}` : null,
    };
  }

  #rows(viewer: Viewer, page: Readonly<Record<string, string | number | null>>): CaseRow[] {
    const bodies = visibleBodies(viewer);
    return bodies === 'all'
      ? this.reader.all<CaseRow>(OF_ALL, page)
      : this.reader.all<CaseRow>(OF_BODIES, { ...page, bodies: JSON.stringify(bodies) });
  }

  #summary(row: CaseRow): CaseSummary {
    const parties = this.personalData.open(JSON.parse(row.parties)) as readonly {
      readonly role: string;
      readonly details: PersonDetails | null;
    }[];
    const due = row.case_due === null ? null : (JSON.parse(row.case_due) as { readonly dueAt: string } | null);
    const provider = this.bodies.get(row.provider_id);
    const [activity] = JSON.parse(row.remaining) as Activity[];
    return {
      caseId: row.case_id,
      incomingNumber: row.incoming_number,
      service: row.service,
      serviceTitle: editions.get(row.edition_id).service.title,
      editionId: row.edition_id,
      status: row.status,
      closedBy: row.closed_by,
      outcome: row.outcome,
      archive: row.archive === 1,
      applicantName: parties.find(({ role }) => role === 'applicant')?.details?.fullName ?? null,
      provider: { id: provider.id, name: provider.name },
      zone: row.zone,
      submittedAt: row.submitted_at,
      caseDueAt: due?.dueAt ?? null,
      step: activity === undefined ? null : { no: row.step, role: row.role, activity },
    };
  }
}
