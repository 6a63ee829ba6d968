import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsString, IsUUID, ValidateNested } from 'class-validator';
import { BodyRef, OfficerRef } from '#cases';
import { IsInstant, IsNullable } from '#platform';
import type { Looked } from '../domain/look-events.js';

export const looked = ['replay', 'raw-event', 'export', 'selection'] as const satisfies readonly Looked[];

/** What was shown or taken out in a look. */
export class SightView {
  @IsInstant()
  readonly seenAt!: string;

  @IsIn(looked)
  readonly what!: Looked;

  /** Of the event that was opened. */
  @IsNullable()
  @IsInt()
  readonly revision!: number | null;

  /** In what form it was taken out. */
  @IsNullable()
  @IsString()
  readonly format!: string | null;

  /** Conditions by which a selection was made. */
  @IsNullable()
  @IsString()
  readonly filter!: string | null;
}

/** A look at a case, or at a selection of cases. */
export class CaseLookView {
  @IsUUID()
  readonly lookId!: string;

  @IsInstant()
  readonly openedAt!: string;

  @ValidateNested()
  @Type(() => OfficerRef)
  readonly officer!: OfficerRef;

  @IsNullable()
  @ValidateNested()
  @Type(() => BodyRef)
  readonly body!: BodyRef | null;

  /** `null` = a selection. */
  @IsNullable()
  @IsUUID()
  readonly caseId!: string | null;

  @IsNullable()
  @IsString()
  readonly incomingNumber!: string | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => BodyRef)
  readonly provider!: BodyRef | null;

  @IsString()
  readonly reason!: string;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SightView)
  readonly sights!: readonly SightView[];
}

export class CaseLooksView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => CaseLookView)
  readonly items!: readonly CaseLookView[];

  /** Give it as `after` to read on; `null` at the end. */
  @IsNullable()
  @IsString()
  readonly next!: string | null;
}
