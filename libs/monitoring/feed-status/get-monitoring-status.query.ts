import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { StageFeed } from '../feed/stage-feed.js';
import { MonitoringDb } from '../store/monitoring-db.js';
import { MonitoringConsumer } from '../consumer/monitoring-consumer.js';
import type { MonitoringStatus } from './feed-status.view.js';

export class GetMonitoringStatus extends Query<MonitoringStatus> {}

interface TallyRow {
  readonly taken: number;
  readonly stages: number;
  readonly duplicates: number;
  readonly corrected: number;
  readonly conflicts: number;
  readonly newest_recorded_at: string | null;
  readonly taken_at: string | null;
  readonly ahead_ms: number;
}

interface CountRow {
  readonly cases: number;
  readonly dead: number;
  readonly replayed: number;
  readonly gaps: number;
  readonly lost: number;
}

const COUNTED = `SELECT
  (SELECT count(*) FROM monitored_case) AS cases,
  (SELECT count(*) FROM dead_letter WHERE replayed_at IS NULL) AS dead,
  (SELECT count(*) FROM dead_letter WHERE replayed_at IS NOT NULL) AS replayed,
  (SELECT count(*) FROM anomaly WHERE kind = 'gap' AND resolved_at IS NULL) AS gaps,
  (SELECT ifnull(sum(until_offset - from_offset), 0) FROM lost) AS lost`;

const NOTHING: CountRow = { cases: 0, dead: 0, replayed: 0, gaps: 0, lost: 0 };

@QueryHandler(GetMonitoringStatus)
export class GetMonitoringStatusHandler implements IQueryHandler<GetMonitoringStatus> {
  constructor(
    private readonly db: MonitoringDb,
    private readonly consumer: MonitoringConsumer,
    private readonly feed: StageFeed,
  ) {}

  execute(): Promise<MonitoringStatus> {
    const tally = this.db.get<TallyRow>('SELECT * FROM tally');
    const { cases, dead, replayed, gaps, lost } = this.db.get<CountRow>(COUNTED) ?? NOTHING;
    const aheadMs = tally?.ahead_ms ?? 0;
    return Promise.resolve({
      feed: this.feed.status(),
      stages: tally?.stages ?? 0,
      cases,
      taken: tally?.taken ?? 0,
      duplicates: tally?.duplicates ?? 0,
      corrected: tally?.corrected ?? 0,
      conflicts: tally?.conflicts ?? 0,
      deadLettersOpen: dead,
      deadLettersReplayed: replayed,
      gapsOpen: gaps,
      lost,
      newestRecordedAt: tally?.newest_recorded_at ?? null,
      takenAt: tally?.taken_at ?? null,
      clockAheadSeconds: aheadMs === 0 ? null : aheadMs / 1_000,
      storeFault: this.consumer.storeFault(),
    });
  }
}
