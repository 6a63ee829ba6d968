import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandOrigin } from '#cases';
import type { WriteAnswer } from '#platform';
import { OutcomeBearer } from '../bring-outcome/outcome-bearer.js';
import { ComplaintDesk } from '../complaint-commands/complaint-desk.js';
import { recordReview } from '../domain/review-complaint.js';
import type { RecordReviewBody } from './record-review.body.js';

export class RecordReview extends Command<WriteAnswer> {
  constructor(
    readonly complaintId: string,
    readonly body: RecordReviewBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(RecordReview)
export class RecordReviewHandler implements ICommandHandler<RecordReview> {
  constructor(
    private readonly desk: ComplaintDesk,
    private readonly bearer: OutcomeBearer,
  ) {}

  /** The decision first, then its case: `ComplaintOutcomeWatch` does the second after a crash between the two. */
  async execute({ complaintId, body, origin }: RecordReview): Promise<WriteAnswer> {
    const act = this.desk.act(origin, body);
    const input = {
      outcome: body.outcome,
      decidedOn: body.decidedOn,
      decisionNumber: body.decisionNumber ?? null,
      text: body.text,
      reopens: body.reopens ?? null,
      act,
    };
    const answer = await this.desk.decide(complaintId, 'record-review', origin, (file) => recordReview(file, input));
    return (await this.bearer.bring(complaintId)) ?? answer;
  }
}
