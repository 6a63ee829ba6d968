import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import { LocalizedTextView, OfficerRef } from '../case-views/shared.view.js';

/** An open case whose executor no longer works here. */
export class UnattendedItem {
  @IsUUID()
  readonly caseId!: string;

  @IsNullable()
  @IsString()
  readonly incomingNumber!: string | null;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly serviceTitle!: LocalizedTextView;

  /** `null` once the applicant was erased. */
  @IsNullable()
  @IsString()
  readonly applicantName!: string | null;

  @IsBoolean()
  readonly archive!: boolean;

  @IsNullable()
  @ValidateNested()
  @Type(() => OfficerRef)
  readonly executor!: OfficerRef | null;

  /** What is due first: the step, a running term or the whole case. */
  @IsNullable()
  @IsInstant()
  readonly dueAt!: string | null;

  @IsBoolean()
  readonly overdue!: boolean;
}

export class UnattendedView {
  /** What is due first in front. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => UnattendedItem)
  readonly items!: readonly UnattendedItem[];

  /** There are more than were answered. */
  @IsBoolean()
  readonly more!: boolean;
}
