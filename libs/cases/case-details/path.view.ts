import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import type { Activity, Role } from '#regulations';
import { CitationView, LocalizedTextView, TermView } from '../case-views/shared.view.js';

/** One step of the edition as this case went, or will go, through it. */
export class PathStep {
  @IsInt()
  readonly no!: number;

  @IsString()
  readonly role!: Role;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;

  @IsArray()
  @IsString({ each: true })
  readonly activities!: readonly Activity[];

  /** `broken-off`: the case ended in it by a refused acceptance or a withdrawal. */
  @IsIn(['done', 'current', 'ahead', 'skipped', 'broken-off'])
  readonly state!: 'done' | 'current' | 'ahead' | 'skipped' | 'broken-off';

  /** Our practice: no text prescribes the step. */
  @IsBoolean()
  readonly practice!: boolean;

  @IsNullable()
  @ValidateNested()
  @Type(() => TermView)
  readonly duration!: TermView | null;

  @IsNullable()
  @IsInstant()
  readonly startedAt!: string | null;

  @IsNullable()
  @IsInstant()
  readonly dueAt!: string | null;

  @IsNullable()
  @IsInstant()
  readonly finishedAt!: string | null;

  /** Finished, or still not finished, after it was due. */
  @IsBoolean()
  readonly late!: boolean;

  /** The step was done again after a return for rework. */
  @IsBoolean()
  readonly reworked!: boolean;

  @ValidateNested()
  @Type(() => CitationView)
  readonly citation!: CitationView;
}
