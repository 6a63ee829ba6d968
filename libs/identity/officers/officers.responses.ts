import { IsBoolean, IsIn, IsInt, IsString, IsUUID, Min } from 'class-validator';
import { IsNullable, WriteAnswer } from '#platform';
import { officerRoles } from '../vocabulary.js';
import type { OfficerRole } from '../viewer.js';

export class OfficerView {
  @IsUUID()
  id!: string;

  @IsString()
  name!: string;

  @IsString()
  bodyId!: string;

  @IsIn(officerRoles, { each: true })
  roles!: readonly OfficerRole[];

  @IsBoolean()
  active!: boolean;

  /** For administrators; `null` for others. */
  @IsNullable()
  @IsString()
  login!: string | null;

  /** `all`: the scope has no bounds. For administrators; `null` for others, and where `scopeBodyIds` bound it. */
  @IsNullable()
  @IsIn(['all'])
  scope!: 'all' | null;

  /** For administrators; `null` for others, and where the scope has no bounds. */
  @IsNullable()
  @IsString({ each: true })
  scopeBodyIds!: readonly string[] | null;

  /** Has a one-time password that was not changed yet. For administrators; `null` for others. */
  @IsNullable()
  @IsBoolean()
  mustChangePassword!: boolean | null;

  /** For `If-Match`. */
  @IsInt()
  @Min(0)
  revision!: number;
}

export class PasswordAnswer extends WriteAnswer {
  @IsUUID()
  id!: string;

  /** To be handed over; `null` when the administrator gave a password himself. */
  @IsNullable()
  @IsString()
  oneTimePassword!: string | null;
}
