import { IsIn } from 'class-validator';
import { IsSafeText } from '#platform';
import { DecidingBody } from '../complaint-commands/deciding-body.js';
import type { AnswerOutcome } from '../domain/complaint-events.js';
import { answerOutcomes } from '../domain/outcomes.js';

export class AnswerComplaintBody extends DecidingBody {
  @IsIn(answerOutcomes)
  outcome!: AnswerOutcome;

  @IsSafeText({ max: 4000 })
  text!: string;
}
