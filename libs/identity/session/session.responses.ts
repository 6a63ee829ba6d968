import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsLegalDay } from '#platform';
import { bodyKinds, officerRoles } from '../vocabulary.js';
import type { BodyKind, OfficerRole } from '../viewer.js';
import { LocalizedTextView } from '../bodies/localized-text.dto.js';

export class SessionBodyView {
  @IsString()
  id!: string;

  @IsIn(bodyKinds)
  kind!: BodyKind;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  name!: LocalizedTextView;
}

export class SessionOfficerView {
  @IsUUID()
  id!: string;

  @IsString()
  name!: string;

  @IsString()
  login!: string;

  @IsIn(officerRoles, { each: true })
  roles!: readonly OfficerRole[];

  @ValidateNested()
  @Type(() => SessionBodyView)
  body!: SessionBodyView;
}

/** An officer who is away, for whom the signed-in one acts. */
export class ActedForView {
  /** To be sent as `X-Acting-For` with what is read and done for him. */
  @IsUUID()
  officerId!: string;

  @IsString()
  name!: string;

  @IsIn(officerRoles, { each: true })
  roles!: readonly OfficerRole[];

  /** The last day. */
  @IsLegalDay()
  until!: string;
}

/** Who is signed in. */
export class SessionView {
  @ValidateNested()
  @Type(() => SessionOfficerView)
  officer!: SessionOfficerView;

  /** To be sent as `X-CSRF-Token` with everything that is not a mere reading. */
  @IsString()
  csrfToken!: string;

  /** Seals the officer's unfinished forms in the browser (AES-256, base64url): the same in each of his sessions. */
  @IsString()
  draftKey!: string;

  /** Until then only the session and the password can be used. */
  @IsBoolean()
  mustChangePassword!: boolean;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ActedForView)
  actsFor!: readonly ActedForView[];
}
