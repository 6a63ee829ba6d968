import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, ValidateNested } from 'class-validator';
import { CaseReference, CitationView, LocalizedTextView, OfficerRef, SignatureView } from '#cases';
import { IsInstant, IsNullable } from '#platform';
import type { OutageEvent } from '../domain/outage-events.js';
import { outageActions, type OutageAction } from '../domain/outage-roles.js';
import { OutageSummary } from '../outage-register/find-outages.view.js';

/** A case whose stage could not be entered: its due dates on the record and now. */
export class AffectedCaseView {
  /** `null` while the read model does not know the case yet. */
  @IsNullable()
  @ValidateNested()
  @Type(() => CaseReference)
  readonly case!: CaseReference | null;

  /** As the record states them; `null` until it is drawn up, or where the case has none. */
  @IsNullable()
  @IsInstant()
  readonly recordedDueAt!: string | null;

  @IsNullable()
  @IsInstant()
  readonly recordedStepDueAt!: string | null;
}

export class OutageRuleView {
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly text!: LocalizedTextView;

  @ValidateNested()
  @Type(() => CitationView)
  readonly citation!: CitationView;
}

/** One act on the record: who, what, when it happened, when it was recorded. */
export class OutageActView {
  @IsInt()
  readonly revision!: number;

  /** Name of the event, e.g. `OutageReported`. */
  @IsString()
  readonly type!: OutageEvent['type'];

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
}

/** The record of an outage as it stands. */
export class OutageView extends OutageSummary {
  @IsInt()
  readonly revision!: number;

  /** No later act may lie before it. */
  @IsInstant()
  readonly lastActAt!: string;

  /** Who was told. */
  @IsNullable()
  @ValidateNested()
  @Type(() => OfficerRef)
  readonly toldTo!: OfficerRef | null;

  @IsString()
  readonly description!: string;

  @IsNullable()
  @IsString()
  readonly cause!: string | null;

  @IsNullable()
  @IsString()
  readonly measures!: string | null;

  /** How long the system was away, as far as is known. */
  @IsNullable()
  @IsInt()
  readonly minutesAway!: number | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => AffectedCaseView)
  readonly cases!: readonly AffectedCaseView[];

  /** An outage stretches no term: always true, and part of what is signed. */
  @IsBoolean()
  readonly termsRunOn!: boolean;

  @IsNullable()
  @ValidateNested()
  @Type(() => SignatureView)
  readonly signature!: SignatureView | null;

  /** The text that prescribes the record. */
  @IsNullable()
  @ValidateNested()
  @Type(() => OutageRuleView)
  readonly rule!: OutageRuleView | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => OutageActView)
  readonly acts!: readonly OutageActView[];

  @IsArray()
  @IsIn(outageActions, { each: true })
  readonly allowedActions!: readonly OutageAction[];
}
