import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandOrigin } from '#cases';
import type { WriteAnswer } from '#platform';
import { ComplaintDesk } from '../complaint-commands/complaint-desk.js';
import { forwardComplaint } from '../domain/consider-complaint.js';
import type { ForwardComplaintBody } from './forward-complaint.body.js';

export class ForwardComplaint extends Command<WriteAnswer> {
  constructor(
    readonly complaintId: string,
    readonly body: ForwardComplaintBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(ForwardComplaint)
export class ForwardComplaintHandler implements ICommandHandler<ForwardComplaint> {
  constructor(private readonly desk: ComplaintDesk) {}

  execute({ complaintId, body, origin }: ForwardComplaint): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    return this.desk.decide(complaintId, 'forward-complaint', origin, (file) =>
      forwardComplaint(file, { to: body.to, act }),
    );
  }
}
