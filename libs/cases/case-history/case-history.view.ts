import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsInt, IsObject, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import { BodyRef, CitationView, LocalizedTextView, OfficerRef } from '../case-views/shared.view.js';

export class CodeTitle {
  @IsString()
  readonly code!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;
}

/** One event of a case: who, what, when it happened, when it was recorded, on what it rests. */
export class HistoryEntry {
  @IsInt()
  readonly revision!: number;

  /** Name of the event, e.g. `ExecutorAssigned`. */
  @IsString()
  readonly type!: string;

  @IsInstant()
  readonly occurredAt!: string;

  @IsInstant()
  readonly recordedAt!: string;

  /** Why it was entered on a later day than it happened. */
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

  @IsNullable()
  @ValidateNested()
  @Type(() => BodyRef)
  readonly body!: BodyRef | null;

  @IsNullable()
  @IsInt()
  readonly step!: number | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => CitationView)
  readonly citation!: CitationView | null;

  /** In no text: our practice. */
  @IsBoolean()
  readonly practice!: boolean;

  /** The act came after its step was due, or after the term that stands in its own content. */
  @IsBoolean()
  readonly late!: boolean;

  /** Titles of the edition's and the law's codes that the content names. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => CodeTitle)
  readonly titles!: readonly CodeTitle[];

  /** The event's content, opened for the reader; erased values are `null`. */
  @IsObject()
  readonly data!: Readonly<Record<string, unknown>>;
}

export class HistoryView {
  @IsUUID()
  readonly caseId!: string;

  /** Zone of the office: local dates of the entries are in it. */
  @IsString()
  readonly zone!: string;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => HistoryEntry)
  readonly entries!: readonly HistoryEntry[];
}
