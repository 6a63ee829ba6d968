import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { BodyDirectory, type Viewer } from '#identity';
import { localDay } from '#legal-time';
import { Clock } from '#platform';
import { ReadModelReader } from '#read-models';
import { editions, isInForce, type Channel } from '#regulations';
import { titledCode } from '../case-views/documents.view.js';
import { visibleBodies } from '../case-views/reading.js';
import { channelRules } from '../domain/channel-rules.js';
import { intakeChannels } from '../domain/intake-channels.js';
import { procedureOf } from '../domain/procedure.js';
import type { IntakeRefusalCount, IntakeRefusalsView, RecordableFlowView } from './intake-refusals.view.js';

export class FindIntakeRefusals extends Query<IntakeRefusalsView> {
  constructor(
    readonly viewer: Viewer,
    readonly limit: number,
    readonly after: string | undefined,
  ) {
    super();
  }
}

interface ConditionRow {
  readonly body_id: string;
  readonly edition_id: string;
  readonly edition_revision: number;
  readonly channel: Channel;
  readonly condition: string;
}

interface RefusalRow extends ConditionRow {
  readonly refusal_id: string;
  readonly occurred_at: string;
  readonly recorded_at: string;
}

const VISIBLE = '(:bodies IS NULL OR body_id IN (SELECT value FROM json_each(:bodies)))';

const PAGE = `SELECT * FROM intake_refusals
  WHERE ${VISIBLE} AND (:at IS NULL OR (occurred_at, refusal_id) < (:at, :id))
  ORDER BY occurred_at DESC, refusal_id DESC LIMIT :limit`;

const COUNTS = `SELECT * FROM intake_refusal_counts WHERE ${VISIBLE} ORDER BY refusals DESC, edition_id, condition`;

@QueryHandler(FindIntakeRefusals)
export class FindIntakeRefusalsHandler implements IQueryHandler<FindIntakeRefusals> {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly bodies: BodyDirectory,
    private readonly clock: Clock,
  ) {}

  execute({ viewer, limit, after }: FindIntakeRefusals): Promise<IntakeRefusalsView> {
    const visible = visibleBodies(viewer);
    const bodies = visible === 'all' ? null : JSON.stringify(visible);
    const [at = null, id = null] = after?.split('~') ?? [];
    const rows = this.reader.all<RefusalRow>(PAGE, { bodies, at, id, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return Promise.resolve({
      items: shown.map((row) => ({
        refusalId: row.refusal_id,
        occurredAt: row.occurred_at,
        recordedAt: row.recorded_at,
        ...this.#condition(row),
      })),
      counts: this.reader
        .all<ConditionRow & { readonly refusals: number }>(COUNTS, { bodies })
        .map((row) => ({ ...this.#condition(row), refusals: row.refusals })),
      recordable: recordableFlows(viewer, localDay(this.clock.now(), viewer.body.zone)),
      next: last ? `${last.occurred_at}~${last.refusal_id}` : null,
    });
  }

  #condition(row: ConditionRow): Omit<IntakeRefusalCount, 'refusals'> {
    const edition = editions.get(row.edition_id, row.edition_revision);
    const { conditions } = channelRules(edition, row.channel);
    const condition = conditions.find(({ code }) => code === row.condition);
    const { id, name } = this.bodies.get(row.body_id);
    return {
      editionId: edition.id,
      serviceTitle: edition.service.title,
      channel: row.channel,
      condition: titledCode(condition ?? { code: row.condition, title: edition.service.title }),
      body: { id, name },
    };
  }
}

/** Flows of the places the viewer's body serves, through channels in which he takes in. */
function recordableFlows(viewer: Viewer, today: string): RecordableFlowView[] {
  const within = editions.list().filter((edition) => viewer.body.jurisdictions.includes(edition.jurisdiction));
  return within.flatMap((edition) => {
    const { id, service, jurisdiction, channels } = edition;
    return intakeChannels(channels, procedureOf(edition), viewer).flatMap(({ channel }) => {
      const { conditions } = channelRules(edition, channel);
      if (conditions.length === 0) return [];
      const flow = { editionId: id, service: service.code, jurisdiction, serviceTitle: service.title, channel };
      return [{ ...flow, inForce: isInForce(edition, today) !== 'no', conditions: conditions.map(titledCode) }];
    });
  });
}
