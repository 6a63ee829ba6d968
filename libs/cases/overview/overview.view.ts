import { Type } from 'class-transformer';
import { IsArray, IsInt, IsString, ValidateNested } from 'class-validator';
import { BodyRef, LocalizedTextView } from '../case-views/shared.view.js';

export class EditionCounts {
  @IsString()
  readonly editionId!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly serviceTitle!: LocalizedTextView;

  /** Tells two editions of one service apart. */
  @IsString()
  readonly actNumber!: string;

  /** `YYYY-MM-DD` */
  @IsString()
  readonly actDate!: string;

  @ValidateNested()
  @Type(() => BodyRef)
  readonly provider!: BodyRef;

  @IsInt()
  readonly open!: number;

  @IsInt()
  readonly favourable!: number;

  @IsInt()
  readonly refusal!: number;

  @IsInt()
  readonly acceptanceRefused!: number;

  @IsInt()
  readonly withdrawn!: number;
}

/** How many cases stand where, for the providers the viewer may read. */
export class OverviewView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => EditionCounts)
  readonly editions!: readonly EditionCounts[];

  /** Open cases whose current step is overdue, counted up to `ceiling`. Archive entries are not among them. */
  @IsInt()
  readonly overdue!: number;

  @IsInt()
  readonly ceiling!: number;
}
