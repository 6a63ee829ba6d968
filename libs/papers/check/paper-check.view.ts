import { Type } from 'class-transformer';
import { IsString, ValidateNested } from 'class-validator';
import { IsLegalDay, IsNullable } from '#platform';

export class CheckedPaper {
  @IsString()
  readonly number!: string;

  @IsLegalDay()
  readonly madeOn!: string;

  /** SHA-256, hex, as printed on the paper. */
  @IsString()
  readonly hash!: string;
}

/** What everybody may know of a paper in his hand, and nothing beside. */
export class PaperCheckView {
  /** `null` when nothing is known under the code. */
  @IsNullable()
  @ValidateNested()
  @Type(() => CheckedPaper)
  readonly paper!: CheckedPaper | null;
}
