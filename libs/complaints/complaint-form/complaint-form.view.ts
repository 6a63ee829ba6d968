import { Type } from 'class-transformer';
import { IsArray, IsIn, IsString, ValidateNested } from 'class-validator';
import { CaseReference, LocalizedTextView } from '#cases';
import { IsNullable } from '#platform';
import { ComplainedEntryView, ComplaintTermView } from '../complaint-details/complaint.view.js';
import type { Addressee, AgainstKind } from '../domain/complaint-events.js';
import { addressees, againstKinds } from '../file-complaint/file-complaint.body.js';

/** What is to be asked when a complaint is taken in. */
export class ComplaintFormView {
  @ValidateNested()
  @Type(() => CaseReference)
  readonly case!: CaseReference;

  /** IANA zone of the provider's office. */
  @IsString()
  readonly zone!: string;

  /** Entries of the case that can be complained of, the latest first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ComplainedEntryView)
  readonly entries!: readonly ComplainedEntryView[];

  @IsIn(addressees, { each: true })
  readonly addressees!: readonly Addressee[];

  @IsIn(againstKinds, { each: true })
  readonly kinds!: readonly AgainstKind[];

  /** General law of today. */
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly law!: LocalizedTextView;

  /** Within which it may be filed, where the act told how to complain, and where it did not. */
  @IsNullable()
  @ValidateNested()
  @Type(() => ComplaintTermView)
  readonly filing!: ComplaintTermView | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => ComplaintTermView)
  readonly filingWithoutInformation!: ComplaintTermView | null;
}
