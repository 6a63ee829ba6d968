import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { BodyDirectory, type Viewer } from '#identity';
import { ReadModelReader } from '#read-models';
import { editions } from '#regulations';
import { type CaseBodies, mayRead } from '../case-views/reading.js';
import { StageLogReader, type LoggedStage, type StageUpdated } from '#stage-stream';
import type { StageItem, StagesView } from './stages.view.js';

export class FindStages extends Query<StagesView> {
  constructor(
    readonly viewer: Viewer,
    readonly limit: number,
  ) {
    super();
  }
}

const PAGE = 200;
/** A reader of one body looks this far back for its own cases' stages. */
const LOOK_BACK = 5_000;

const CASE = `SELECT edition_id, provider_id, intake_body_id, administration_id, incoming_number
  FROM case_details WHERE case_id = ?`;

interface Row extends CaseBodies {
  readonly edition_id: string;
  readonly incoming_number: string | null;
}

@QueryHandler(FindStages)
export class FindStagesHandler implements IQueryHandler<FindStages> {
  constructor(
    private readonly log: StageLogReader,
    private readonly reader: ReadModelReader,
    private readonly bodies: BodyDirectory,
  ) {}

  execute({ viewer, limit }: FindStages): Promise<StagesView> {
    const items: StageItem[] = [];
    let before: number | undefined;
    for (let seen = 0; seen < LOOK_BACK && items.length < limit; seen += PAGE) {
      const page = this.log.last(PAGE, before);
      if (page.length === 0) break;
      items.push(...page.flatMap((stage) => this.#visible(stage, viewer)));
      before = page.at(-1)?.place;
    }
    return Promise.resolve({ items: items.slice(0, limit) });
  }

  #visible({ message: text }: LoggedStage, viewer: Viewer): StageItem[] {
    const message = JSON.parse(text) as StageUpdated;
    const row = this.reader.get<Row>(CASE, [message.subject]);
    if (row === undefined || !mayRead(viewer, row)) return [];
    const { id, name } = this.bodies.get(row.provider_id);
    const serviceTitle = editions.get(row.edition_id).service.title;
    return [{ message, serviceTitle, provider: { id, name }, incomingNumber: row.incoming_number }];
  }
}
