import { IsIn, IsOptional } from 'class-validator';
import { IsLegalDay, IsSafeText } from '#platform';
import { DecidingBody } from '../complaint-commands/deciding-body.js';
import type { ReviewOutcome } from '../domain/complaint-events.js';
import { reviewOutcomes } from '../domain/outcomes.js';

export class RecordReviewBody extends DecidingBody {
  @IsIn(reviewOutcomes)
  outcome!: ReviewOutcome;

  /** Day of the decision. */
  @IsLegalDay()
  decidedOn!: string;

  @IsOptional()
  @IsSafeText({ max: 60 })
  decisionNumber?: string;

  @IsSafeText({ max: 4000 })
  text!: string;
}
