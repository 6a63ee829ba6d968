import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { nameUuid } from '#event-store';
import type { WriteAnswer } from '#platform';
import { CaseDesk, type CommandOrigin } from '../case-commands/case-desk.js';
import { requestConclusions, type RequestConclusionsInput } from '../domain/conclusions.js';
import type { RequestConclusionsBody } from './request-conclusions.body.js';

export class RequestConclusions extends Command<WriteAnswer> {
  constructor(
    readonly caseId: string,
    readonly body: RequestConclusionsBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(RequestConclusions)
export class RequestConclusionsHandler implements ICommandHandler<RequestConclusions> {
  constructor(private readonly desk: CaseDesk) {}

  execute({ caseId, body, origin }: RequestConclusions): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    const requests = body.requests.map(({ body: name, receivedAt }, index): Asked => ({
      id: nameUuid(`${origin.headers.idempotencyKey}:${String(index)}`, caseId),
      body: name,
      receivedAt: receivedAt === undefined ? act.occurredAt : new Date(receivedAt).toISOString(),
    }));
    return this.desk.decide(caseId, origin, (file) => requestConclusions(file, { requests, act }));
  }
}

type Asked = RequestConclusionsInput['requests'][number];
