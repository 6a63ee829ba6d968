import { setImmediate as othersFirst } from 'node:timers/promises';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import type { Locale } from '#platform';
import { type CasesFilter, caseSearchOf } from '../monitored-cases/case-search.js';
import { MonitoredCasePages } from '../monitored-cases/monitored-case-pages.js';
import { BoardSight } from '../sight/board-sight.js';
import { casesHead, casesLines } from './table-csv.js';

/** The list of cases piece by piece: it may be long. */
export class ExportCases extends Query<AsyncIterable<string>> {
  constructor(
    readonly viewer: Viewer,
    readonly filter: CasesFilter,
    readonly locale: Locale,
  ) {
    super();
  }
}

const AT_ONCE = 200;

@QueryHandler(ExportCases)
export class ExportCasesHandler implements IQueryHandler<ExportCases> {
  constructor(
    private readonly sight: BoardSight,
    private readonly pages: MonitoredCasePages,
  ) {}

  execute(query: ExportCases): Promise<AsyncIterable<string>> {
    return Promise.resolve(this.#lines(query));
  }

  async *#lines({ viewer, filter, locale }: ExportCases): AsyncGenerator<string, void, undefined> {
    const sight = this.sight.of(viewer, filter);
    yield casesHead(locale);
    let after: string | null = null;
    do {
      const page = this.pages.page(sight, caseSearchOf(filter), AT_ONCE, after);
      yield casesLines(page.items, locale);
      after = page.next;
      await othersFirst();
    } while (after !== null);
  }
}
