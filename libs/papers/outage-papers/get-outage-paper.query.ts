import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import { GetOutage } from '#outages';
import { PaperSetter, type PaperWanted } from '../model/paper-setter.js';
import type { PdfFile } from '../model/pdf-answer.js';
import { outageRecordPaper } from './outage-on-paper.js';

export class GetOutagePaper extends Query<PdfFile> {
  constructor(
    readonly outageId: string,
    readonly wanted: PaperWanted,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(GetOutagePaper)
export class GetOutagePaperHandler implements IQueryHandler<GetOutagePaper> {
  constructor(
    private readonly queries: QueryBus,
    private readonly setter: PaperSetter,
  ) {}

  /** @throws DomainError `outage-not-found` when the viewer may not read the record, `paper-not-found` */
  async execute({ outageId, wanted, viewer }: GetOutagePaper): Promise<PdfFile> {
    const outage = await this.queries.execute(new GetOutage(outageId, viewer));
    return this.setter.set(outageId, wanted, (paper, say) =>
      Promise.resolve(outageRecordPaper({ paper, outage, say })),
    );
  }
}
