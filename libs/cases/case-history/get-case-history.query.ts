import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { BodyDirectory, OfficerDirectory, type Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import { ReadModelReader } from '#read-models';
import { editions } from '#regulations';
import { VisibleCases } from '../case-details/visible-cases.js';
import { isBesideSteps } from '../domain/case-file.js';
import type { Basis } from '../domain/case-events.js';
import { titlesIn } from './entry-titles.js';
import type { HistoryEntry, HistoryView } from './case-history.view.js';

export class GetCaseHistory extends Query<HistoryView> {
  constructor(
    readonly caseId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

interface HistoryRow {
  readonly revision: number;
  readonly type: string;
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly officer_id: string | null;
  readonly role: string | null;
  readonly body_id: string | null;
  readonly step: number | null;
  readonly data: string;
}

type OpenedData = Readonly<Record<string, unknown>> & {
  readonly basis?: Basis;
  readonly lateReason?: string | null;
  readonly due?: { readonly dueAt: string } | null;
};

const HISTORY = 'SELECT * FROM case_history WHERE case_id = ? ORDER BY revision';

@QueryHandler(GetCaseHistory)
export class GetCaseHistoryHandler implements IQueryHandler<GetCaseHistory> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly reader: ReadModelReader,
    private readonly personalData: PersonalData,
    private readonly bodies: BodyDirectory,
    private readonly officers: OfficerDirectory,
  ) {}

  execute({ caseId, viewer }: GetCaseHistory): Promise<HistoryView> {
    const { zone, edition_id, edition_revision } = this.cases.get(caseId, viewer);
    const edition = editions.get(edition_id, edition_revision);
    let stepDue: string | null = null;
    const entries = this.reader.all<HistoryRow>(HISTORY, [caseId]).map((row) => {
      const data = this.personalData.open(JSON.parse(row.data)) as OpenedData;
      if (row.type === 'StepStarted') stepDue = data.due?.dueAt ?? null;
      return { ...this.#entry(row, data, stepDue), titles: titlesIn(row.type, data, { edition, zone }) };
    });
    return Promise.resolve({ caseId, zone, entries });
  }

  #entry(
    row: HistoryRow,
    { basis, lateReason, ...data }: OpenedData,
    stepDue: string | null,
  ): Omit<HistoryEntry, 'titles'> {
    return {
      revision: row.revision,
      type: row.type,
      occurredAt: row.occurred_at,
      recordedAt: row.recorded_at,
      lateReason: lateReason ?? null,
      officer: this.#officer(row.officer_id),
      role: row.role,
      body: this.#body(row.body_id),
      step: row.step,
      citation: basis?.citation ?? null,
      practice: basis?.practice ?? false,
      late: data['late'] === true || (doesStep(row.type) && stepDue !== null && row.occurred_at > stepDue),
      data,
    };
  }

  #officer(id: string | null): HistoryEntry['officer'] {
    const officer = id === null ? undefined : this.officers.find(id);
    return officer ? { id: officer.id, name: officer.name } : null;
  }

  #body(id: string | null): HistoryEntry['body'] {
    const body = id === null ? undefined : this.bodies.find(id);
    return body ? { id: body.id, name: body.name } : null;
  }
}

/** What happens beside the steps, or to the terms, does not wait for a step: lateness of its own it tells itself. */
function doesStep(type: string): boolean {
  return type !== 'StepStarted' && type !== 'PersonErased' && !isBesideSteps(type);
}
