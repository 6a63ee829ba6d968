import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import { LocalizedTextView } from '../case-views/shared.view.js';
import type { FaultyDocument, Outcome } from '../domain/case-events.js';
import { NamedDocumentView } from './filing.view.js';

export class InspectionActView {
  @IsString()
  readonly inspectedOn!: string;

  @IsNullable()
  @IsString()
  readonly findings!: string | null;

  @IsBoolean()
  readonly conditionsSuitable!: boolean;
}

export class ExaminationView {
  @IsInstant()
  readonly occurredAt!: string;

  @IsNullable()
  @IsString()
  readonly findings!: string | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => InspectionActView)
  readonly inspectionAct!: InspectionActView | null;
}

export class GroundView {
  @IsNullable()
  @IsString()
  readonly code!: string | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView | null;

  /** Item of the Standard that the officer's words cite. */
  @IsNullable()
  @IsInt()
  readonly standardItem!: number | null;

  @IsNullable()
  @IsString()
  readonly words!: string | null;
}

class OutcomeView {
  @IsInstant()
  readonly occurredAt!: string;

  @IsIn(['favourable', 'refusal'])
  readonly outcome!: Outcome;

  @IsString()
  readonly resultCode!: string;

  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly resultTitle!: LocalizedTextView | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => GroundView)
  readonly grounds!: readonly GroundView[];
}

/** One document of a result. */
export class DraftedPartView {
  @IsString()
  readonly code!: string;

  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView | null;

  @IsNullable()
  @IsString()
  readonly text!: string | null;
}

export class DraftView extends OutcomeView {
  /** In an officer's words; `null` where they are the system's, the result is several documents, or the person was erased. */
  @IsNullable()
  @IsString()
  readonly text!: string | null;

  /** The system's own words, for a reader of each language. */
  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly systemText!: LocalizedTextView | null;

  /** The documents of the result; empty where it is one. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DraftedPartView)
  readonly parts!: readonly DraftedPartView[];
}

export class DecisionView extends OutcomeView {
  @IsString()
  readonly decisionNumber!: string;

  @IsString()
  readonly decidedOn!: string;
}

export class SignatureView {
  @IsInstant()
  readonly occurredAt!: string;

  @IsString()
  readonly signedBy!: string;

  /** `built-in` signatures are not an EDS. */
  @IsIn(['built-in', 'eds'])
  readonly kind!: 'built-in' | 'eds';

  @IsString()
  readonly algorithm!: string;

  @IsString()
  readonly contentHash!: string;
}

/** A document for which acceptance was refused. */
export class FaultyDocumentView extends NamedDocumentView {
  @IsIn(['missing', 'expired'])
  readonly fault!: FaultyDocument['fault'];
}

export class AcceptanceRefusalView {
  @IsInstant()
  readonly occurredAt!: string;

  @IsString()
  readonly receiptNumber!: string;

  @IsNullable()
  @IsString()
  readonly reason!: string | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => FaultyDocumentView)
  readonly missing!: readonly FaultyDocumentView[];

  /** Copies of the receipt: one for each side where the text says so. */
  @IsInt()
  readonly copies!: number;
}
