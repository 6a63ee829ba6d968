import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandOrigin } from '#cases';
import type { WriteAnswer } from '#platform';
import { OutcomeBearer } from '../bring-outcome/outcome-bearer.js';
import { ComplaintDesk } from '../complaint-commands/complaint-desk.js';
import { answerComplaint } from '../domain/consider-complaint.js';
import type { AnswerComplaintBody } from './answer-complaint.body.js';

export class AnswerComplaint extends Command<WriteAnswer> {
  constructor(
    readonly complaintId: string,
    readonly body: AnswerComplaintBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(AnswerComplaint)
export class AnswerComplaintHandler implements ICommandHandler<AnswerComplaint> {
  constructor(
    private readonly desk: ComplaintDesk,
    private readonly bearer: OutcomeBearer,
  ) {}

  /** The decision first, then its case: `ComplaintOutcomeWatch` does the second after a crash between the two. */
  async execute({ complaintId, body, origin }: AnswerComplaint): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    const input = { outcome: body.outcome, text: body.text, reopens: body.reopens ?? null, act };
    const answer = await this.desk.decide(complaintId, 'answer-complaint', origin, (file) =>
      answerComplaint(file, input),
    );
    return (await this.bearer.bring(complaintId)) ?? answer;
  }
}
