import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { BodyDirectory, type Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import { type Activity, editions } from '#regulations';
import type { CaseRow } from '../case-details/case-row.js';
import type { PersonDetails } from '../domain/case-events.js';
import type { CaseFilter } from './case-filter.js';
import { CaseSelection } from './case-selection.js';
import type { CaseSummary, CasesView } from './find-cases.view.js';

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

@QueryHandler(FindCases)
export class FindCasesHandler implements IQueryHandler<FindCases> {
  constructor(
    private readonly selection: CaseSelection,
    private readonly personalData: PersonalData,
    private readonly bodies: BodyDirectory,
  ) {}

  async execute({ viewer, filter, limit, after }: FindCases): Promise<CasesView> {
    const { rows, next } = await this.selection.page(viewer, filter, limit, after);
    return { items: rows.map((row) => this.#summary(row)), next };
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
