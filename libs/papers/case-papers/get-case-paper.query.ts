import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { GetCase, GetCaseHistory } from '#cases';
import type { Viewer } from '#identity';
import { editions } from '#regulations';
import { PaperSetter, type PaperWanted } from '../model/paper-setter.js';
import type { PdfFile } from '../model/pdf-answer.js';
import { casePaperBody } from './case-paper-body.js';

export class GetCasePaper extends Query<PdfFile> {
  constructor(
    readonly caseId: string,
    readonly wanted: PaperWanted,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(GetCasePaper)
export class GetCasePaperHandler implements IQueryHandler<GetCasePaper> {
  constructor(
    private readonly queries: QueryBus,
    private readonly setter: PaperSetter,
  ) {}

  /** @throws DomainError `case-not-found` when the viewer may not read the case, `paper-not-found` */
  async execute({ caseId, wanted, viewer }: GetCasePaper): Promise<PdfFile> {
    const view = await this.queries.execute(new GetCase(caseId, viewer));
    const { entries } = await this.queries.execute(new GetCaseHistory(caseId, viewer));
    const edition = editions.get(view.edition.id, view.edition.revision);
    return this.setter.set(caseId, wanted, (paper, say) =>
      Promise.resolve(casePaperBody({ paper, view, edition, entries, say })),
    );
  }
}
