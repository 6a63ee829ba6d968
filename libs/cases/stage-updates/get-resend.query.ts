import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { EventStore } from '#event-store';
import { DomainError } from '#platform';
import { type StageResendEvent, resendStream } from '#stage-stream';
import type { ResendView } from './resend.view.js';

export class GetResend extends Query<ResendView> {
  constructor(readonly requestId: string) {
    super();
  }
}

/** How far a resending has come, read from the store itself: the relay may run in another process. */
@QueryHandler(GetResend)
export class GetResendHandler implements IQueryHandler<GetResend> {
  constructor(private readonly store: EventStore) {}

  /** @throws DomainError `resend-not-found` */
  async execute({ requestId }: GetResend): Promise<ResendView> {
    let found: ResendView | undefined;
    for await (const { type, data } of this.store.readStream<StageResendEvent>(resendStream(requestId))) {
      if (type === 'StagesResendRequested') found = { state: 'waiting', sent: 0 };
      else found = { state: data.done ? 'done' : 'running', sent: data.sent };
    }
    if (found === undefined) throw new DomainError('not-found', 'resend-not-found');
    return found;
  }
}
