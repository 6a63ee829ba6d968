import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsObject, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import { BodyRef, CitationView, LocalizedTextView, OfficerRef, PersonView } from '../case-views/shared.view.js';
import type { Correction } from '../domain/branch-events.js';
import type { PartyRole } from '../domain/case-events.js';

export class CodeTitle {
  @IsString()
  readonly code!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;
}

const corrections = ['party-details', 'paper-number', 'in-words'] as const satisfies readonly Correction['what'][];

/** What an entry puts right: what stood there and what holds instead. */
export class HistoryCorrection {
  /** Revision of the wrong entry. */
  @IsInt()
  readonly corrects!: number;

  @IsIn(corrections)
  readonly what!: Correction['what'];

  /** `party-details`: whose. */
  @IsNullable()
  @IsString()
  readonly role!: PartyRole | null;

  /** `null` where the details of nobody are corrected, or he was erased. */
  @IsNullable()
  @ValidateNested()
  @Type(() => PersonView)
  readonly personBefore!: PersonView | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => PersonView)
  readonly personAfter!: PersonView | null;

  @IsNullable()
  @IsString()
  readonly paperNumberBefore!: string | null;

  @IsNullable()
  @IsString()
  readonly paperNumberAfter!: string | null;

  @IsNullable()
  @IsString()
  readonly words!: string | null;
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

  /** The absent officer for whom that one acted. */
  @IsNullable()
  @ValidateNested()
  @Type(() => OfficerRef)
  readonly actingFor!: OfficerRef | null;

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

  /** Titles of the edition's and the law's codes that the content names, and of a text that the system wrote. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => CodeTitle)
  readonly titles!: readonly CodeTitle[];
  /** Executor whom the entry names. */
  @IsNullable()
  @ValidateNested()
  @Type(() => OfficerRef)
  readonly executor!: OfficerRef | null;

  /** How the reader may put the entry right; empty where he may not. */
  @IsArray()
  @IsIn(corrections, { each: true })
  readonly corrections!: readonly Correction['what'][];

  /** Revisions of the entries that put this one right. */
  @IsArray()
  @IsInt({ each: true })
  readonly correctedBy!: readonly number[];

  /** What this entry puts right. */
  @IsNullable()
  @ValidateNested()
  @Type(() => HistoryCorrection)
  readonly correction!: HistoryCorrection | null;

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
