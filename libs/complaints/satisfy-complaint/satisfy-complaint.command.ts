import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandOrigin } from '#cases';
import type { WriteAnswer } from '#platform';
import { OutcomeBearer } from '../bring-outcome/outcome-bearer.js';
import { ComplaintDesk } from '../complaint-commands/complaint-desk.js';
import { satisfyComplaint } from '../domain/consider-complaint.js';
import type { SatisfyComplaintBody } from './satisfy-complaint.body.js';

export class SatisfyComplaint extends Command<WriteAnswer> {
  constructor(
    readonly complaintId: string,
    readonly body: SatisfyComplaintBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(SatisfyComplaint)
export class SatisfyComplaintHandler implements ICommandHandler<SatisfyComplaint> {
  constructor(
    private readonly desk: ComplaintDesk,
    private readonly bearer: OutcomeBearer,
  ) {}

  /** The decision first, then its case: `ComplaintOutcomeWatch` does the second after a crash between the two. */
  async execute({ complaintId, body, origin }: SatisfyComplaint): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    const input = { action: body.action, reopens: body.reopens ?? null, act };
    const answer = await this.desk.decide(complaintId, 'satisfy-complaint', origin, (file) =>
      satisfyComplaint(file, input),
    );
    return (await this.bearer.bring(complaintId)) ?? answer;
  }
}
