import { setImmediate as breathe } from 'node:timers/promises';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import type { Locale } from '#platform';
import { looksHead, looksLines } from './looks-csv.js';
import { type LookFilter, LooksRegister } from './looks-register.js';

export class ExportLooks extends Query<AsyncIterable<string>> {
  constructor(
    readonly viewer: Viewer,
    readonly filter: LookFilter,
    readonly locale: Locale,
  ) {
    super();
  }
}

const AT_ONCE = 200;

@QueryHandler(ExportLooks)
export class ExportLooksHandler implements IQueryHandler<ExportLooks> {
  constructor(private readonly register: LooksRegister) {}

  execute(query: ExportLooks): Promise<AsyncIterable<string>> {
    return Promise.resolve(this.#lines(query));
  }

  async *#lines({ viewer, filter, locale }: ExportLooks): AsyncGenerator<string> {
    yield looksHead(locale);
    let after: string | undefined;
    do {
      const page = this.register.page(viewer, filter, AT_ONCE, after);
      yield looksLines(page.items, viewer.body.zone, locale);
      after = page.next ?? undefined;
      // Between two pieces others are served.
      await breathe();
    } while (after !== undefined);
  }
}
