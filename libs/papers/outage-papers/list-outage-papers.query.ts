import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import { GetOutage } from '#outages';
import { type PapersView, paperView } from '../model/paper.view.js';
import { RegisteredPapers } from '../register/registered-papers.js';

export class ListOutagePapers extends Query<PapersView> {
  constructor(
    readonly outageId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(ListOutagePapers)
export class ListOutagePapersHandler implements IQueryHandler<ListOutagePapers> {
  constructor(
    private readonly queries: QueryBus,
    private readonly papers: RegisteredPapers,
  ) {}

  /** @throws DomainError `outage-not-found` when the viewer may not read the record */
  async execute({ outageId, viewer }: ListOutagePapers): Promise<PapersView> {
    await this.queries.execute(new GetOutage(outageId, viewer));
    return { items: this.papers.of(outageId).map(paperView) };
  }
}
