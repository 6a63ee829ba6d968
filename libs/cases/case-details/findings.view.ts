import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsString, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import { LocalizedTextView } from '../case-views/shared.view.js';
import type { FetchOutcome } from '../domain/branch-events.js';

/** One try to look data up. */
export class LookUpAttemptView {
  @IsInstant()
  readonly occurredAt!: string;

  /** `unavailable`: the source was down, which says nothing of the data. */
  @IsIn(['found', 'not-found', 'unavailable'])
  readonly outcome!: FetchOutcome;

  @IsNullable()
  @IsString()
  readonly details!: string | null;
}

/** Data the body looks up itself. */
export class LookUpView {
  @IsString()
  readonly code!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;

  /** The register or system it comes from. */
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly source!: LocalizedTextView;

  /** `not-yet`: nobody has tried. `not-asked-for`: not under the answers given. */
  @IsIn(['not-yet', 'not-asked-for', 'found', 'not-found', 'unavailable'])
  readonly state!: FetchOutcome | 'not-yet' | 'not-asked-for';

  /** Has to be tried before a result is drafted. */
  @IsBoolean()
  readonly required!: boolean;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LookUpAttemptView)
  readonly attempts!: readonly LookUpAttemptView[];
}

/** A talk with a child of the case. */
export class ChildTalkView {
  @IsString()
  readonly childId!: string;

  /** `null` once the child was erased. */
  @IsNullable()
  @IsString()
  readonly childName!: string | null;

  /** Legal day. */
  @IsString()
  readonly heldOn!: string;

  @IsNullable()
  @IsString()
  readonly opinion!: string | null;

  @IsNullable()
  @IsBoolean()
  readonly agrees!: boolean | null;
}
