import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import type { Channel } from '#regulations';
import { channels } from '../case-commands/channels.js';
import { FaultyDocumentView } from '../case-details/acts.view.js';
import { HandedInView } from '../case-details/filing.view.js';
import { ReceiptHandingView } from '../case-views/receipt-handing.js';
import { BodyRef, CitationView, LocalizedTextView } from '../case-views/shared.view.js';

class ReceiptView {
  @IsUUID()
  readonly caseId!: string;

  /** Copies to print: one for each side where the text says so. */
  @IsInt()
  readonly copies!: number;

  /** The receipt as the text prescribes it; `null` where it prescribes none and the form is our own. */
  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly prescribed!: LocalizedTextView | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => CitationView)
  readonly citation!: CitationView | null;

  /** Who gives the receipt. */
  @ValidateNested()
  @Type(() => BodyRef)
  readonly issuer!: BodyRef;

  /** The officer who took in or refused. */
  @IsNullable()
  @IsString()
  readonly officerName!: string | null;

  /** Who provides the service. */
  @ValidateNested()
  @Type(() => BodyRef)
  readonly provider!: BodyRef;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly serviceTitle!: LocalizedTextView;

  /** `null` once the applicant was erased. */
  @IsNullable()
  @IsString()
  readonly applicantName!: string | null;

  @IsIn(channels)
  readonly channel!: Channel;

  @IsInstant()
  readonly issuedAt!: string;

  /** IANA zone in which days are written. */
  @IsString()
  readonly zone!: string;
}

export class IntakeReceiptView extends ReceiptView {
  /** Incoming number; `null` while the application is not registered. */
  @IsNullable()
  @IsString()
  readonly incomingNumber!: string | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => HandedInView)
  readonly documents!: readonly HandedInView[];

  /** When the result is expected at the latest; `null` where the text has no term. */
  @IsNullable()
  @IsInstant()
  readonly expectedAt!: string | null;

  @IsIn(channels)
  readonly handout!: Channel;
}

export class AcceptanceRefusalReceiptView extends ReceiptView {
  @IsString()
  readonly receiptNumber!: string;

  /** On which law the refusal rests, beside the edition. */
  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly law!: LocalizedTextView | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => FaultyDocumentView)
  readonly missing!: readonly FaultyDocumentView[];

  /** The officer's words; `null` where the prescribed receipt names only what is missing. */
  @IsNullable()
  @IsString()
  readonly reason!: string | null;

  /** How it came to the applicant; `null` while nothing was recorded. */
  @IsNullable()
  @ValidateNested()
  @Type(() => ReceiptHandingView)
  readonly handing!: ReceiptHandingView | null;
}
