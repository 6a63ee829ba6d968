import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import type { Activity, Role } from '#regulations';
import { BodyRef, LocalizedTextView } from '../case-views/shared.view.js';

export class CaseSummaryStep {
  @IsInt()
  readonly no!: number;

  @IsString()
  readonly role!: Role;

  @IsString()
  readonly activity!: Activity;
}

export class CaseSummary {
  @IsUUID()
  readonly caseId!: string;

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

  @IsIn(['open', 'closed'])
  readonly status!: 'open' | 'closed';

  @IsNullable()
  @IsIn(['issued', 'acceptance-refused', 'withdrawn'])
  readonly closedBy!: 'issued' | 'acceptance-refused' | 'withdrawn' | null;

  @IsNullable()
  @IsIn(['favourable', 'refusal'])
  readonly outcome!: 'favourable' | 'refusal' | null;

  @IsBoolean()
  readonly archive!: boolean;

  @IsNullable()
  @IsString()
  readonly applicantName!: string | null;

  @ValidateNested()
  @Type(() => BodyRef)
  readonly provider!: BodyRef;

  /** IANA zone of the provider's office. */
  @IsString()
  readonly zone!: string;

  @IsInstant()
  readonly submittedAt!: string;

  @IsNullable()
  @IsInstant()
  readonly caseDueAt!: string | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => CaseSummaryStep)
  readonly step!: CaseSummaryStep | null;
}

export class CasesView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => CaseSummary)
  readonly items!: readonly CaseSummary[];

  /** Give it as `after` to read on; `null` at the end. */
  @IsNullable()
  @IsString()
  readonly next!: string | null;
}
