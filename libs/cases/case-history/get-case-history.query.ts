import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { BodyDirectory, OfficerDirectory, type Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import { ReadModelReader } from '#read-models';
import { editions, type PublishedEdition } from '#regulations';
import type { CaseRow } from '../case-details/case-row.js';
import { VisibleCases } from '../case-details/visible-cases.js';
import { actionsIn } from '../case-views/actions-of.js';
import { isLateAct } from '../case-views/late-acts.js';
import { movedStepDue } from '../case-views/moved-step-due.js';
import { actingRoles } from '../case-views/reading.js';
import type { Basis, CaseEvent } from '../domain/case-events.js';
import { correctionsOf } from '../domain/correction.js';
import type { Procedure } from '../domain/procedure.js';
import { titlesIn } from './entry-titles.js';
import type { HistoryEntry, HistoryView } from './case-history.view.js';
import { correctedBy, correctionOf, type OpenedEvent } from './history-corrections.js';

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
  readonly type: CaseEvent['type'];
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly officer_id: string | null;
  readonly acting_for: string | null;
  readonly role: string | null;
  readonly body_id: string | null;
  readonly step: number | null;
  readonly data: string;
}

type OpenedData = Readonly<Record<string, unknown>> & {
  readonly basis?: Basis;
  readonly lateReason?: string | null;
  readonly due?: { readonly dueAt: string } | null;
  readonly stepDue?: { readonly dueAt: string } | null;
  /** Of a step that started. */
  readonly role?: string;
};

type HistoryEvent = Omit<HistoryRow, 'data'> & { readonly data: OpenedData };

/** What entries of one history share. */
interface Reading {
  readonly edition: PublishedEdition;
  readonly zone: string;
  readonly events: readonly OpenedEvent[];
  readonly correctedBy: ReadonlyMap<number, readonly number[]>;
  readonly mayCorrect: (entry: HistoryEvent) => boolean;
}

/** Who made an entry may put it right, he in whose name it was made, and who may correct any entry of the case. */
function mayCorrect(row: CaseRow, viewer: Viewer): Reading['mayCorrect'] {
  if (actingRoles(viewer).length === 0) return () => false;
  const procedure = JSON.parse(row.procedure) as Procedure;
  const actions = actionsIn(row, procedure, viewer);
  return ({ officer_id, acting_for }) =>
    [officer_id, acting_for].includes(viewer.officerId) || actions.includes('correct-entry');
}

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
    const row = this.cases.get(caseId, viewer);
    const events = this.reader.all<HistoryRow>(HISTORY, [caseId]).map((entry) => ({
      ...entry,
      data: this.personalData.open(JSON.parse(entry.data)) as OpenedData,
    }));
    const reading: Reading = {
      events,
      edition: editions.get(row.edition_id, row.edition_revision),
      zone: row.zone,
      correctedBy: correctedBy(events),
      mayCorrect: mayCorrect(row, viewer),
    };
    let step: Step = { due: null, role: null };
    const entries = events.map((event) => {
      const { type, data } = event;
      if (type === 'StepStarted') step = { due: data.due?.dueAt ?? null, role: data.role ?? null };
      const entry = this.#entry(event, step, reading);
      const moved = movedStepDue(type, () => data);
      if (moved !== undefined) step = { ...step, due: moved };
      return entry;
    });
    return Promise.resolve({ caseId, zone: row.zone, entries });
  }

  #entry(event: HistoryEvent, step: Step, reading: Reading): HistoryEntry {
    const { basis, lateReason, ...data } = event.data;
    // What the system does by itself follows in the append of an officer's act, but is not his.
    const bySystem = step.role === 'system';
    return {
      revision: event.revision,
      type: event.type,
      occurredAt: event.occurred_at,
      recordedAt: event.recorded_at,
      lateReason: lateReason ?? null,
      officer: bySystem ? null : this.#officer(event.officer_id),
      actingFor: bySystem ? null : this.#officer(event.acting_for),
      role: bySystem ? step.role : event.role,
      body: this.#body(event.body_id, event.recorded_at),
      step: event.step,
      citation: basis?.citation ?? null,
      practice: basis?.practice ?? false,
      late: isLateAct(event.type, event.occurred_at, data, step.due),
      titles: titlesIn(event.type, event.data, reading),
      executor: this.#officer(typeof data['executorId'] === 'string' ? data['executorId'] : null),
      corrections: reading.mayCorrect(event) ? correctionsOf(event.type) : [],
      correctedBy: reading.correctedBy.get(event.revision) ?? [],
      correction: correctionOf(event, reading.events),
      data,
    };
  }

  #officer(id: string | null): HistoryEntry['officer'] {
    const officer = id === null ? undefined : this.officers.find(id);
    return officer ? { id: officer.id, name: officer.name } : null;
  }

  /** As it was called when the entry was made: a new name changes no history. */
  #body(id: string | null, recordedAt: string): HistoryEntry['body'] {
    const known = id !== null && this.bodies.find(id) !== undefined;
    return known ? { id, name: this.bodies.nameAt(id, recordedAt) } : null;
  }
}
