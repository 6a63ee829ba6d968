import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { bodyKinds } from '../vocabulary.js';
import type { BodyKind } from '../viewer.js';
import { BODY_ID_FORM } from './body-id.js';
import { BodyNameBody } from './localized-text.dto.js';

/** Every detail is replaced. */
export class ChangeBodyBody {
  @ValidateNested()
  @Type(() => BodyNameBody)
  name!: BodyNameBody;

  /** Jurisdictions whose editions the body provides: `zhambyl`, `astana`, `kz`. */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^[a-z]{2,40}$/, { each: true })
  jurisdictions!: string[];

  /** The office's time zone. */
  @IsIn(['Asia/Almaty'])
  zone!: string;

  /** The administration (akimat) that decides for this provider. */
  @IsOptional()
  @Matches(BODY_ID_FORM)
  administrationId?: string;
}

export class RegisterBodyBody extends ChangeBodyBody {
  /** Small Latin letters, digits and hyphens; made up when left out. Fixed for ever. */
  @IsOptional()
  @Matches(BODY_ID_FORM)
  id?: string;

  @IsIn(bodyKinds)
  kind!: BodyKind;
}
