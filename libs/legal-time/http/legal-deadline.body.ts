import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsInstant } from '#platform';
import type { TermUnit } from '#regulations';
import type { DeadlineRequest, Place } from '../deadline.js';

const PLACES = ['provider', 'state-corporation', 'portal'] as const satisfies readonly Place[];
const UNITS = ['minute', 'hour', 'working-day', 'calendar-day', 'day'] as const satisfies readonly TermUnit[];

/** What deadline is asked for. */
export class LegalDeadlineBody implements DeadlineRequest {
  /** When the term starts, with `Z` or an offset. */
  @IsInstant()
  readonly from!: string;

  @IsInt()
  @Min(1)
  @Max(3660)
  readonly amount!: number;

  @IsIn(UNITS)
  readonly unit!: TermUnit;

  @IsIn(PLACES)
  readonly place!: Place;

  /** IANA zone of the office; `Asia/Almaty` unless given. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  @Matches(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/)
  readonly zone?: string;
}
