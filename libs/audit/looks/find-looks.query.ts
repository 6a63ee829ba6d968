import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import type { CaseLooksView } from './case-looks.view.js';
import { type LookFilter, LooksRegister } from './looks-register.js';

export class FindLooks extends Query<CaseLooksView> {
  constructor(
    readonly viewer: Viewer,
    readonly filter: LookFilter,
    readonly limit: number,
    readonly after: string | undefined,
  ) {
    super();
  }
}

@QueryHandler(FindLooks)
export class FindLooksHandler implements IQueryHandler<FindLooks> {
  constructor(private readonly register: LooksRegister) {}

  execute({ viewer, filter, limit, after }: FindLooks): Promise<CaseLooksView> {
    return Promise.resolve(this.register.page(viewer, filter, limit, after));
  }
}
