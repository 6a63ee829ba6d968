import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { BodyDirectory, type Viewer } from '#identity';
import { Clock } from '#platform';
import { ReadModelReader } from '#read-models';
import { editions } from '#regulations';
import { visibleBodies } from '../case-views/reading.js';
import type { CountedSituation } from './case-counts.projection.js';
import type { EditionCounts, OverviewView } from './overview.view.js';

export class GetOverview extends Query<OverviewView> {
  constructor(readonly viewer: Viewer) {
    super();
  }
}

interface CountRow {
  readonly provider_id: string;
  readonly edition_id: string;
  readonly counts: string;
}

/** Counting stops here. */
const CEILING = 10_000;

const COUNTS = `SELECT provider_id, edition_id, json_group_object(situation, cases) AS counts FROM case_counts
  WHERE :bodies IS NULL OR provider_id IN (SELECT value FROM json_each(:bodies))
  GROUP BY provider_id, edition_id ORDER BY provider_id, edition_id`;

const OVERDUE = `SELECT count(*) AS n FROM (SELECT 1 FROM officer_queue
  WHERE provider_id = :providerId AND sort_due < :now AND archive = 0 LIMIT :ceiling)`;

@QueryHandler(GetOverview)
export class GetOverviewHandler implements IQueryHandler<GetOverview> {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly bodies: BodyDirectory,
    private readonly clock: Clock,
  ) {}

  execute({ viewer }: GetOverview): Promise<OverviewView> {
    const visible = visibleBodies(viewer);
    const bodies = visible === 'all' ? null : JSON.stringify(visible);
    const rows = this.reader.all<CountRow>(COUNTS, { bodies });
    const providers = new Set(rows.map(({ provider_id }) => provider_id));
    const overdue = [...providers].reduce((sum, providerId) => sum + this.#overdue(providerId), 0);
    return Promise.resolve({
      editions: rows.map((row) => this.#counts(row)),
      overdue: Math.min(overdue, CEILING),
      ceiling: CEILING,
    });
  }

  #overdue(providerId: string): number {
    return this.reader.get<{ n: number }>(OVERDUE, { providerId, now: this.clock.now(), ceiling: CEILING })?.n ?? 0;
  }

  #counts({ provider_id, edition_id, counts }: CountRow): EditionCounts {
    const by = JSON.parse(counts) as Partial<Record<CountedSituation, number>>;
    const { id, name } = this.bodies.get(provider_id);
    const { service, act } = editions.get(edition_id);
    return {
      editionId: edition_id,
      serviceTitle: service.title,
      actNumber: act.number,
      actDate: act.date,
      provider: { id, name },
      open: by.open ?? 0,
      favourable: by.favourable ?? 0,
      refusal: by.refusal ?? 0,
      acceptanceRefused: by['acceptance-refused'] ?? 0,
      withdrawn: by.withdrawn ?? 0,
    };
  }
}
