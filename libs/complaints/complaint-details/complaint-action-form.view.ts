import { Type } from 'class-transformer';
import { IsArray, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { LocalizedTextView } from '#cases';
import { IsInstant, IsNullable } from '#platform';
import type { ComplaintOutcome } from '../domain/complaint-events.js';
import { complaintActions, type ComplaintAction } from '../domain/complaint-roles.js';
import type { OutcomeEffect } from '../domain/outcomes.js';
import { complaintOutcomes } from '../complaint-register/find-complaints.view.js';

export class OutcomeChoice {
  @IsIn(complaintOutcomes)
  readonly outcome!: ComplaintOutcome;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;

  /** `may-reopen`: the officer says whether the case is examined again. */
  @IsIn(['reopens', 'may-reopen', 'stands'])
  readonly effect!: OutcomeEffect;
}

/** What the form of an allowed action has to ask. Absent = not asked. */
export class ComplaintActionForm {
  @IsIn(complaintActions)
  readonly action!: ComplaintAction;

  /** `satisfy-complaint`, `answer-complaint`, `record-review`. */
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => OutcomeChoice)
  readonly outcomes?: readonly OutcomeChoice[];

  /** `satisfy-complaint`: only what was done until then counts. */
  @IsOptional()
  @IsNullable()
  @IsInstant()
  readonly until?: string | null;
}
