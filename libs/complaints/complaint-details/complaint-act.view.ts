import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsString, ValidateNested } from 'class-validator';
import { LocalizedTextView, OfficerRef } from '#cases';
import { IsInstant, IsNullable } from '#platform';
import type { ComplaintEvent } from '../domain/complaint-events.js';

/** One act on a complaint: who, what, when it happened, when it was recorded. What an act does not have is `null`. */
export class ComplaintActView {
  @IsInt()
  readonly revision!: number;

  /** Name of the event, e.g. `ComplaintForwarded`. */
  @IsString()
  readonly type!: ComplaintEvent['type'];

  @IsInstant()
  readonly occurredAt!: string;

  @IsInstant()
  readonly recordedAt!: string;

  @IsNullable()
  @IsString()
  readonly lateReason!: string | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => OfficerRef)
  readonly officer!: OfficerRef | null;

  @IsNullable()
  @IsString()
  readonly role!: string | null;

  /** Came after its term. */
  @IsBoolean()
  readonly late!: boolean;

  /** The reviewing body. */
  @IsNullable()
  @IsString()
  readonly to!: string | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly outcomeTitle!: LocalizedTextView | null;

  @IsNullable()
  @IsString()
  readonly decidedOn!: string | null;

  @IsNullable()
  @IsString()
  readonly decisionNumber!: string | null;

  /** What was decided or done; `null` once the people of the case were erased. */
  @IsNullable()
  @IsString()
  readonly words!: string | null;

  /** `ComplaintOutcomeApplied`: what became of the case. */
  @IsNullable()
  @IsIn(['case-reopened', 'case-stands'])
  readonly effect!: 'case-reopened' | 'case-stands' | null;

  /** Why the case stands though the complaint was upheld. */
  @IsNullable()
  @IsIn(['case-open', 'nothing-to-repeat', 'people-erased'])
  readonly because!: 'case-open' | 'nothing-to-repeat' | 'people-erased' | null;
}
