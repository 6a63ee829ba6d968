import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { editions, type Answer, type Channel } from '#regulations';
import { needsView } from '../case-views/documents.view.js';
import { channelRules, needsOf } from '../domain/channel-rules.js';
import type { NeededDocumentsView } from './find-intake.view.js';

export class FindNeededDocuments extends Query<NeededDocumentsView> {
  constructor(
    readonly editionId: string,
    readonly revision: number | undefined,
    readonly channel: Channel,
    readonly answers: readonly Answer[],
    readonly handedIn: readonly string[],
  ) {
    super();
  }
}

/** The rule a registration is judged by, asked before anything is sent. */
@QueryHandler(FindNeededDocuments)
export class FindNeededDocumentsHandler implements IQueryHandler<FindNeededDocuments> {
  execute({ editionId, revision, channel, answers, handedIn }: FindNeededDocuments): Promise<NeededDocumentsView> {
    const rules = channelRules(editions.get(editionId, revision), channel);
    return Promise.resolve({ documents: needsView(needsOf(rules, { answers, handedIn })) });
  }
}
