import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import { activities, type Activity, type Role } from '#regulations';
import { LocalizedTextView, OfficerRef } from '../case-views/shared.view.js';
import { caseActions, type CaseAction } from '../domain/allowed-actions.js';

/** A term of the rules beside the steps, or what a hearing asks for: `hearing-notice`, `hearing`. */
export class QueueTerm {
  @IsString()
  readonly code!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;

  @IsInstant()
  readonly dueAt!: string;

  @IsBoolean()
  readonly overdue!: boolean;
}

export class QueueItem {
  @IsUUID()
  readonly caseId!: string;

  @IsInt()
  readonly revision!: number;

  @IsNullable()
  @IsString()
  readonly incomingNumber!: string | null;

  @IsString()
  readonly service!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly serviceTitle!: LocalizedTextView;

  @IsString()
  readonly editionId!: string;

  @IsString()
  readonly channel!: string;

  /** Entered after its edition had been repealed. */
  @IsBoolean()
  readonly archive!: boolean;

  /** `null` once the applicant was erased. */
  @IsNullable()
  @IsString()
  readonly applicantName!: string | null;

  @IsInstant()
  readonly submittedAt!: string;

  @IsInt()
  readonly step!: number;

  @IsString()
  readonly role!: Role;

  /** What is to be done now. */
  @IsIn(activities)
  readonly activity!: Activity;

  @IsNullable()
  @IsInstant()
  readonly dueAt!: string | null;

  @IsBoolean()
  readonly overdue!: boolean;

  @IsNullable()
  @IsInstant()
  readonly caseDueAt!: string | null;

  @IsBoolean()
  readonly caseOverdue!: boolean;

  /** Of the terms that run beside the steps, the one that is due first. */
  @IsNullable()
  @ValidateNested()
  @Type(() => QueueTerm)
  readonly term!: QueueTerm | null;

  /** The term stands still: nothing is due until it runs on. */
  @IsBoolean()
  readonly suspended!: boolean;

  @IsNullable()
  @ValidateNested()
  @Type(() => OfficerRef)
  readonly executor!: OfficerRef | null;

  /** One who is away and for whom the viewer would act here; `null` where it is his own turn. */
  @IsNullable()
  @ValidateNested()
  @Type(() => OfficerRef)
  readonly actingFor!: OfficerRef | null;

  @IsArray()
  @IsIn(caseActions, { each: true })
  readonly allowedActions!: readonly CaseAction[];
}

export class ActivityCount {
  @IsIn(activities)
  readonly activity!: Activity;

  @IsInt()
  readonly waiting!: number;
}

export class QueueCounts {
  /** In the list as it is narrowed. */
  @IsInt()
  readonly waiting!: number;

  /** In the whole queue, however the list is narrowed. */
  @IsInt()
  readonly overdue!: number;

  /** `overdue` is counted up to here: a number that reaches it means "at least". */
  @IsInt()
  readonly ceiling!: number;

  /** What there is to do, in the list as it is narrowed by all but the activity. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ActivityCount)
  readonly activities!: readonly ActivityCount[];
}

/** What waits for one who is away. */
export class ActedForLoad {
  @ValidateNested()
  @Type(() => OfficerRef)
  readonly officer!: OfficerRef;

  @IsInt()
  readonly waiting!: number;

  @IsInt()
  readonly overdue!: number;
}

export class QueueView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => QueueItem)
  readonly items!: readonly QueueItem[];

  /** Give it as `after` to read on; `null` at the end. */
  @IsNullable()
  @IsString()
  readonly next!: string | null;

  @ValidateNested()
  @Type(() => QueueCounts)
  readonly counts!: QueueCounts;

  /** Those for whom the viewer may act now, where he asked for more than his own work. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ActedForLoad)
  readonly actsFor!: readonly ActedForLoad[];
}
