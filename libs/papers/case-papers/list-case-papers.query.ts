import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { GetCase } from '#cases';
import type { Viewer } from '#identity';
import { type PapersView, paperView } from '../model/paper.view.js';
import { RegisteredPapers } from '../register/registered-papers.js';

export class ListCasePapers extends Query<PapersView> {
  constructor(
    readonly caseId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(ListCasePapers)
export class ListCasePapersHandler implements IQueryHandler<ListCasePapers> {
  constructor(
    private readonly queries: QueryBus,
    private readonly papers: RegisteredPapers,
  ) {}

  /** @throws DomainError `case-not-found` when the viewer may not read the case */
  async execute({ caseId, viewer }: ListCasePapers): Promise<PapersView> {
    await this.queries.execute(new GetCase(caseId, viewer));
    return { items: this.papers.of(caseId).map(paperView) };
  }
}
