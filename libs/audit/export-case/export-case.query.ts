import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { ArchiveSources, type ArchiveWanted, GetMoment, GetReplay, ListRawEvents } from '#cases';
import type { Viewer } from '#identity';
import { archiveOf } from './case-archive.js';
import { type CaseFile, caseJson } from './case-file.js';
import { caseHtml } from './case-html.js';

export interface CaseArchive {
  readonly fileName: string;
  readonly content: Uint8Array;
}

export class ExportCase extends Query<CaseArchive> {
  constructor(readonly wanted: ArchiveWanted) {
    super();
  }
}

@QueryHandler(ExportCase)
export class ExportCaseHandler implements IQueryHandler<ExportCase> {
  constructor(
    private readonly queries: QueryBus,
    private readonly sources: ArchiveSources,
  ) {}

  async execute({ wanted }: ExportCase): Promise<CaseArchive> {
    const { caseId, viewer, locale } = wanted;
    const file = await this.#file(caseId, viewer);
    const files = await this.sources.filesOf(wanted);
    const text = new TextEncoder();
    const content = archiveOf([
      { path: 'case.html', content: text.encode(caseHtml(file, files, locale)) },
      { path: 'case.json', content: text.encode(caseJson(file)) },
      ...files,
    ]);
    return { fileName: `case-${caseId}.zip`, content };
  }

  /** The case after its last event, judged by the clock of that moment: the same until something happens. */
  async #file(caseId: string, viewer: Viewer): Promise<CaseFile> {
    const { moments } = await this.queries.execute(new GetReplay(caseId, 'known', viewer));
    const revision = moments.at(-1)?.revision ?? 0;
    return {
      moments,
      last: await this.queries.execute(new GetMoment(caseId, revision, 'known', null, viewer)),
      events: await this.queries.execute(new ListRawEvents(caseId, viewer)),
    };
  }
}
