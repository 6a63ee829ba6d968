import { IsOptional, Matches } from 'class-validator';
import { IsLegalDay } from '#platform';

/** What the board is narrowed to. All of them may be left out. */
export class BoardFilter {
  /** Code of a service. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  service?: string;

  /** Id of the body that provides. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  body?: string;

  /** Code of a region, or `none` for what lies in no known one. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  region?: string;

  /** Legal days on which the application was filed, both included. */
  @IsOptional()
  @IsLegalDay()
  from?: string;

  @IsOptional()
  @IsLegalDay()
  to?: string;
}
