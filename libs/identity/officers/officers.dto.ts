import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { IsSafeText } from '#platform';
import { BODY_ID_FORM } from '../bodies/body-id.js';
import { LONGEST_PASSWORD } from '../passwords/password-policy.js';
import { LOGIN_FORM } from './login-form.js';
import { officerRoles } from '../vocabulary.js';
import type { OfficerRole } from '../viewer.js';

export class OfficerRolesBody {
  /** Auditor and administrator stand alone; the others must fit the kind of the body. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(9)
  @ArrayUnique()
  @IsIn(officerRoles, { each: true })
  roles!: OfficerRole[];

  /** Bodies an auditor or administrator may see. The own body unless given. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @Matches(BODY_ID_FORM, { each: true })
  scopeBodyIds?: string[];

  /** `all`: the scope has no bounds. Goes before `scopeBodyIds`. */
  @IsOptional()
  @IsIn(['all'])
  scope?: 'all';
}

export class RegisterOfficerBody extends OfficerRolesBody {
  @IsSafeText({ max: 200 })
  name!: string;

  /** Small Latin letters, digits, `.`, `_`, `@`, `-`; 3 to 64 characters. */
  @Matches(LOGIN_FORM)
  login!: string;

  @Matches(BODY_ID_FORM)
  bodyId!: string;

  /** To be changed at the first sign-in. Made up and answered when left out. */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_PASSWORD)
  password?: string;
}

export class OfficersQuery {
  @IsOptional()
  @Matches(BODY_ID_FORM)
  bodyId?: string;

  @IsOptional()
  @IsIn(officerRoles)
  role?: OfficerRole;
}
