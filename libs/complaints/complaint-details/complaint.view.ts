import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, ValidateNested } from 'class-validator';
import { CitationView, LocalizedTextView, OfficerRef, ReasonLine } from '#cases';
import { IsInstant, IsNullable } from '#platform';
import { ComplaintSummary } from '../complaint-register/find-complaints.view.js';
import type { Addressee } from '../domain/complaint-events.js';
import { complaintActions, type ComplaintAction } from '../domain/complaint-roles.js';
import { addressees } from '../file-complaint/file-complaint.body.js';
import { ComplaintActView } from './complaint-act.view.js';
import { ComplaintActionForm } from './complaint-action-form.view.js';

export class ComplaintTermView {
  @IsInt()
  readonly value!: number;

  @IsIn(['working-day', 'month'])
  readonly unit!: 'working-day' | 'month';

  /** Provision of general law, in words. */
  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly law!: LocalizedTextView | null;

  /** Place in the edition's own text. */
  @IsNullable()
  @ValidateNested()
  @Type(() => CitationView)
  readonly citation!: CitationView | null;
}

/** A due date of the complaint, and the days that lead to it. */
export class ComplaintDueView {
  @IsIn(['forwarding', 'at-provider', 'review'])
  readonly of!: 'forwarding' | 'at-provider' | 'review';

  @IsInstant()
  readonly startedAt!: string;

  @IsInstant()
  readonly dueAt!: string;

  @ValidateNested()
  @Type(() => ComplaintTermView)
  readonly term!: ComplaintTermView;

  /** `open`: still to be met; `void`: nothing is asked any more. */
  @IsIn(['open', 'met', 'late', 'void'])
  readonly state!: 'open' | 'met' | 'late' | 'void';

  @IsBoolean()
  readonly overdue!: boolean;

  /** Version of the calendar the date was computed with. */
  @IsString()
  readonly calendar!: string;

  /** The calendar has changed since, and today's would give another day. The date that was set stands. */
  @IsBoolean()
  readonly calendarChanged!: boolean;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ReasonLine)
  readonly explanation!: readonly ReasonLine[];
}

export class ComplaintFilingTermView {
  /** The last legal day to file. */
  @IsString()
  readonly lastDay!: string;

  @ValidateNested()
  @Type(() => ComplaintTermView)
  readonly term!: ComplaintTermView;
}

export class ComplainedEntryView {
  @IsInt()
  readonly revision!: number;

  /** Name of the event, e.g. `ResultSigned`. */
  @IsString()
  readonly type!: string;

  @IsInstant()
  readonly occurredAt!: string;

  @IsNullable()
  @ValidateNested()
  @Type(() => OfficerRef)
  readonly officer!: OfficerRef | null;
}

/** No decision came in the term: the law takes that for a refusal of the complaint. */
export class ComplaintSilenceView {
  @IsInstant()
  readonly since!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly law!: LocalizedTextView;
}

/** Why the reader, who is to answer as the provider's head, may not: it is complained of what he made himself. */
export class ComplaintBarView {
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly law!: LocalizedTextView;

  /** Other heads of the provider, who answer it; where there is none it goes to the reviewing body. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => OfficerRef)
  readonly answering!: readonly OfficerRef[];
}

/** A complaint as it stands, opened for a reader who may see it. */
export class ComplaintView extends ComplaintSummary {
  @IsInt()
  readonly revision!: number;

  @IsInstant()
  readonly recordedAt!: string;

  /** No later act may lie before it. */
  @IsInstant()
  readonly lastActAt!: string;

  @IsIn(addressees)
  readonly addressee!: Addressee;

  @IsNullable()
  @ValidateNested()
  @Type(() => ComplainedEntryView)
  readonly entry!: ComplainedEntryView | null;

  /** `null` once the people of the case were erased. */
  @IsNullable()
  @IsString()
  readonly text!: string | null;

  @IsString()
  readonly learnedOn!: string;

  @IsBoolean()
  readonly appealInformation!: boolean;

  /** General law on the day of filing. */
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly law!: LocalizedTextView;

  @IsNullable()
  @ValidateNested()
  @Type(() => ComplaintFilingTermView)
  readonly filing!: ComplaintFilingTermView | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ComplaintDueView)
  readonly dues!: readonly ComplaintDueView[];

  /** Provisions to bear in mind, in words: filing suspends execution, the review is not extended. */
  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly suspendsExecution!: LocalizedTextView | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly noExtension!: LocalizedTextView | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => ComplaintSilenceView)
  readonly silence!: ComplaintSilenceView | null;

  @IsNullable()
  @IsBoolean()
  readonly reopens!: boolean | null;

  /** What became of the case; `null` while the outcome is on its way there, or leaves it alone. */
  @IsNullable()
  @IsIn(['case-reopened', 'case-stands'])
  readonly effect!: 'case-reopened' | 'case-stands' | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ComplaintActView)
  readonly acts!: readonly ComplaintActView[];

  @IsArray()
  @IsIn(complaintActions, { each: true })
  readonly allowedActions!: readonly ComplaintAction[];

  @IsNullable()
  @ValidateNested()
  @Type(() => ComplaintBarView)
  readonly barred!: ComplaintBarView | null;

  /** For each allowed action, what its form has to ask. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ComplaintActionForm)
  readonly forms!: readonly ComplaintActionForm[];
}
