import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsInstant } from '#platform';
import type { Place } from '../deadline.js';

const PLACES = ['provider', 'state-corporation', 'portal'] as const satisfies readonly Place[];

/** Which moment at which place is asked about. */
export class WorkingMomentQuery {
  /** With `Z` or an offset. */
  @IsInstant()
  readonly at!: string;

  @IsIn(PLACES)
  readonly place!: Place;

  /** IANA zone of the office; `Asia/Almaty` unless given. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  @Matches(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/)
  readonly zone?: string;
}
