import { setImmediate as othersFirst } from 'node:timers/promises';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import { caseDigest, type ParityLine, type StageMark } from '#stage-stream';
import { Places } from '../sight/places.js';
import { MonitoringDb } from '../store/monitoring-db.js';

/** What is held of every case in sight, to be compared with what the case system says it should be. */
export class ListHeld extends Query<AsyncIterable<ParityLine>> {
  constructor(readonly viewer: Viewer) {
    super();
  }
}

const AT_ONCE = 200;

const IN_SIGHT = `WITH place_in_sight AS MATERIALIZED (
  SELECT value ->> 0 AS provider_id, value ->> 1 AS jurisdiction FROM json_each(:places))`;
const COUNT = `${IN_SIGHT} SELECT count(*) AS cases FROM monitored_case JOIN place_in_sight USING (provider_id, jurisdiction)`;
const NEXT_CASES = `${IN_SIGHT} SELECT case_id FROM monitored_case JOIN place_in_sight USING (provider_id, jurisdiction)
  WHERE case_id > :after ORDER BY case_id LIMIT :limit`;
const MARKS = 'SELECT sequence, id, digest FROM stage WHERE case_id = ? ORDER BY sequence';

@QueryHandler(ListHeld)
export class ListHeldHandler implements IQueryHandler<ListHeld> {
  constructor(
    private readonly places: Places,
    private readonly db: MonitoringDb,
  ) {}

  execute({ viewer }: ListHeld): Promise<AsyncIterable<ParityLine>> {
    const inSight = this.places.inSight(viewer, { body: null, region: null });
    const places = JSON.stringify(inSight.map(({ providerId, jurisdiction }) => [providerId, jurisdiction]));
    return Promise.resolve(this.#lines(places));
  }

  async *#lines(places: string): AsyncGenerator<ParityLine, void, undefined> {
    yield { type: 'begun', cases: this.db.get<{ cases: number }>(COUNT, { places })?.cases ?? 0 };
    let messages = 0;
    for (let after: string | undefined = ''; after !== undefined;) {
      const page: { case_id: string }[] = this.db.all(NEXT_CASES, { places, after, limit: AT_ONCE });
      for (const { case_id: caseId } of page) {
        const marks = this.db.all<StageMark>(MARKS, [caseId]);
        messages += marks.length;
        yield { type: 'case', caseId, count: marks.length, digest: caseDigest(marks) };
      }
      after = page.at(-1)?.case_id;
      await othersFirst();
    }
    yield { type: 'done', messages };
  }
}
