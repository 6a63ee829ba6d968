import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsObject, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import { CaseEditionView, CaseView } from '../case-details/case-details.view.js';
import { BodyRef, LocalizedTextView, OfficerRef } from '../case-views/shared.view.js';
import { DeadlinesView } from '../deadlines/deadlines.view.js';
import { caseActions, type CaseAction } from '../domain/allowed-actions.js';
import { type ReplayOrder, replayOrders } from './moments.js';
import { ReplayMoment } from './replay.view.js';

/** The edition as the case pinned it. */
export class PinnedEditionView extends CaseEditionView {
  /** SHA-256 of the edition's content when the case was opened. */
  @IsString()
  readonly contentHash!: string;
}

/** What an officer of the role in the body could do at the moment. */
export class AllowedThen {
  @IsString()
  readonly role!: string;

  @ValidateNested()
  @Type(() => BodyRef)
  readonly body!: BodyRef;

  /** The one officer who could; `null` = any of the role. */
  @IsNullable()
  @ValidateNested()
  @Type(() => OfficerRef)
  readonly officer!: OfficerRef | null;

  /** The case waited for him. */
  @IsBoolean()
  readonly turn!: boolean;

  @IsArray()
  @IsIn(caseActions, { each: true })
  readonly actions!: readonly CaseAction[];
}

const valueKinds = ['text', 'code', 'instant', 'day', 'flag', 'words'] as const;

export class ChangedValue {
  @IsIn(valueKinds)
  readonly kind!: (typeof valueKinds)[number];

  @IsString()
  readonly text!: string;

  /** Of `words`: in every language. */
  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly words!: LocalizedTextView | null;
}

/** A value that the moment changed. */
export class FieldChange {
  /** Names of the way to it, e.g. `step.activity`. */
  @IsString()
  readonly path!: string;

  /** The part of the case it is in. */
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly section!: LocalizedTextView;

  /** Of a list: what the item is called. */
  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly item!: LocalizedTextView | null;

  /** What the value is called; `null` where the section is that one value. */
  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly name!: LocalizedTextView | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => ChangedValue)
  readonly before!: ChangedValue | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => ChangedValue)
  readonly after!: ChangedValue | null;
}

/** A whole case as it stood after one of its events. */
export class MomentView {
  @IsUUID()
  readonly caseId!: string;

  @IsIn(replayOrders)
  readonly by!: ReplayOrder;

  @ValidateNested()
  @Type(() => ReplayMoment)
  readonly moment!: ReplayMoment;

  /** The clock of the moment: late is what was late then. */
  @IsInstant()
  readonly judgedAt!: string;

  /** Revisions of the moments beside it, in the order asked for. */
  @IsNullable()
  @IsInt()
  readonly previous!: number | null;

  @IsNullable()
  @IsInt()
  readonly next!: number | null;

  @ValidateNested()
  @Type(() => PinnedEditionView)
  readonly edition!: PinnedEditionView;

  /** Version of the calendar that the due dates of the moment were set by; `null` where nothing was due. */
  @IsNullable()
  @IsString()
  readonly calendar!: string | null;

  /** As `GET /api/cases/{caseId}` answered the reader then. */
  @ValidateNested()
  @Type(() => CaseView)
  readonly case!: CaseView;

  @ValidateNested()
  @Type(() => DeadlinesView)
  readonly deadlines!: DeadlinesView;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => AllowedThen)
  readonly allowed!: readonly AllowedThen[];

  /** Against the moment before, or the one asked for; empty for the first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => FieldChange)
  readonly changes!: readonly FieldChange[];
}

/** An event as it is stored, its personal values opened as the reader may see them. */
export class RawEventView {
  @IsUUID()
  readonly id!: string;

  @IsString()
  readonly stream!: string;

  @IsInt()
  readonly revision!: number;

  @IsString()
  readonly position!: string;

  @IsString()
  readonly type!: string;

  @IsInstant()
  readonly recordedAt!: string;

  @IsObject()
  readonly metadata!: Readonly<Record<string, unknown>>;

  @IsObject()
  readonly data!: Readonly<Record<string, unknown>>;
}
