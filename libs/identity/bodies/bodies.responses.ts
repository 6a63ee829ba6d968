import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsString, Min, ValidateNested } from 'class-validator';
import { IsNullable, WriteAnswer } from '#platform';
import { bodyKinds } from '../vocabulary.js';
import type { BodyKind } from '../viewer.js';
import { LocalizedTextView } from './localized-text.dto.js';

export class BodyView {
  @IsString()
  id!: string;

  @IsIn(bodyKinds)
  kind!: BodyKind;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  name!: LocalizedTextView;

  @IsString({ each: true })
  jurisdictions!: readonly string[];

  @IsString()
  zone!: string;

  @IsNullable()
  @IsString()
  administrationId!: string | null;

  @IsBoolean()
  active!: boolean;

  /** For `If-Match`. */
  @IsInt()
  @Min(0)
  revision!: number;
}

export class BodyRegisteredAnswer extends WriteAnswer {
  @IsString()
  id!: string;
}
