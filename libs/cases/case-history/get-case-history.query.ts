import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { BodyDirectory, OfficerDirectory, type Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import { ReadModelReader } from '#read-models';
import { VisibleCases } from '../case-details/visible-cases.js';
import type { Basis } from '../domain/case-events.js';
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
  /** Of a step that started. */
  readonly role?: string;
};

/** The step in which an entry was made. */
interface Step {
  readonly due: string | null;
  readonly role: string | null;
}

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
    const { zone } = this.cases.get(caseId, viewer);
    let step: Step = { due: null, role: null };
    const entries = this.reader.all<HistoryRow>(HISTORY, [caseId]).map((row) => {
      const data = this.personalData.open(JSON.parse(row.data)) as OpenedData;
      if (row.type === 'StepStarted') step = { due: data.due?.dueAt ?? null, role: data.role ?? null };
      return this.#entry(row, data, step);
    });
    return Promise.resolve({ caseId, zone, entries });
  }

  #entry(row: HistoryRow, { basis, lateReason, ...data }: OpenedData, step: Step): HistoryEntry {
    // What the system does by itself follows in the append of an officer's act, but is not his.
    const bySystem = step.role === 'system';
    return {
      revision: row.revision,
      type: row.type,
      occurredAt: row.occurred_at,
      recordedAt: row.recorded_at,
      lateReason: lateReason ?? null,
      officer: bySystem ? null : this.#officer(row.officer_id),
      role: bySystem ? step.role : row.role,
      body: this.#body(row.body_id),
      step: row.step,
      citation: basis?.citation ?? null,
      practice: basis?.practice ?? false,
      late: basis !== undefined && step.due !== null && row.occurred_at > step.due,
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
