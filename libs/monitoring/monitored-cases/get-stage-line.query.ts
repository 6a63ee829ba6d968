import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import type { ReadStage } from '#stage-stream';
import { stageFactOf } from '../fold/stage-fact.js';
import { linedUp, type LinedUpStage } from '../fold/lined-up.js';
import { Titles } from '../sight/titles.js';
import { MonitoringDb } from '../store/monitoring-db.js';
import { monitoredCaseOf } from './case-row.js';
import { MonitoredCaseLookup } from './monitored-case-lookup.js';
import type { CaseAnomaly, StageEntry, StageLine } from './stage-line.view.js';

export class GetStageLine extends Query<StageLine> {
  constructor(
    readonly viewer: Viewer,
    readonly caseId: string,
  ) {
    super();
  }
}

interface StageRow {
  readonly sequence: number;
  readonly id: string;
  readonly received_at: string;
  readonly message: string;
}

interface AnomalyRow {
  readonly sequence: number;
  readonly noted_at: string;
}

const STAGES = 'SELECT sequence, id, received_at, message FROM stage WHERE case_id = ? ORDER BY sequence';
const CONFLICTS = `SELECT sequence, noted_at FROM anomaly WHERE case_id = ? AND kind = 'conflict' ORDER BY id`;
const GAP_SINCE = `SELECT noted_at FROM anomaly WHERE case_id = ? AND resolved_at IS NULL AND kind = 'gap'`;

@QueryHandler(GetStageLine)
export class GetStageLineHandler implements IQueryHandler<GetStageLine> {
  constructor(
    private readonly lookup: MonitoredCaseLookup,
    private readonly db: MonitoringDb,
    private readonly titles: Titles,
  ) {}

  execute({ viewer, caseId }: GetStageLine): Promise<StageLine> {
    const { row, now } = this.lookup.get(viewer, caseId);
    const rows = this.db.all<StageRow>(STAGES, [caseId]);
    return Promise.resolve({
      at: now,
      case: monitoredCaseOf(row, this.titles),
      stages: this.#entries(rows, row.edition),
      anomalies: [...this.#gaps(caseId, rows), ...this.#conflicts(caseId)],
    });
  }

  #entries(rows: readonly StageRow[], edition: string | null): StageEntry[] {
    const facts = rows.map(({ message }) => stageFactOf(JSON.parse(message) as ReadStage));
    const lined = linedUp(facts);
    return rows.flatMap(({ id, received_at: receivedAt }, index) => {
      const stage = lined[index];
      return stage === undefined ? [] : [this.#entry(stage, { id, receivedAt, edition })];
    });
  }

  #entry(
    { fact, role, judgedBy }: LinedUpStage,
    row: { readonly id: string; readonly receivedAt: string; readonly edition: string | null },
  ): StageEntry {
    const { sequence, stage, externalCode, occurredAt, recordedAt, step, dueAt = null } = fact;
    return {
      ...{ sequence, id: row.id, stage, externalCode, occurredAt, recordedAt, receivedAt: row.receivedAt, step, role },
      stepTitle: step === null ? null : (this.titles.step(row.edition, step)?.title ?? null),
      dueAt,
      judgedBy,
      inTime: judgedBy === null ? null : occurredAt <= judgedBy,
    };
  }

  #gaps(caseId: string, rows: readonly StageRow[]): CaseAnomaly[] {
    const notedAt = this.db.get<{ noted_at: string }>(GAP_SINCE, [caseId])?.noted_at;
    if (notedAt === undefined) return [];
    return rows.flatMap(({ sequence }, index) => {
      const from = (rows[index - 1]?.sequence ?? 0) + 1;
      return from === sequence ? [] : [{ kind: 'gap' as const, sequence: from, until: sequence - 1, notedAt }];
    });
  }

  #conflicts(caseId: string): CaseAnomaly[] {
    return this.db.all<AnomalyRow>(CONFLICTS, [caseId]).map(({ sequence, noted_at: notedAt }) => {
      return { kind: 'conflict', sequence, until: sequence, notedAt };
    });
  }
}
