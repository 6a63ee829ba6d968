import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

import { IsLegalDay } from '#platform';

const SLUG = /^[a-z0-9-]+$/;

export class ListEditionsQuery {
  /** Service code, e.g. `school-meals`. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(SLUG)
  readonly service?: string;

  /** `zhambyl`, `astana` or `kz`: exactly this one. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(SLUG)
  readonly jurisdiction?: string;

  /** Only editions that may be in force on this local day. */
  @IsOptional()
  @IsLegalDay()
  readonly on?: string;
}

export class ChooseEditionQuery {
  @IsString()
  @MaxLength(100)
  @Matches(SLUG)
  readonly service!: string;

  /** Of the body that takes the application; acts of the whole country apply besides its own. */
  @IsString()
  @MaxLength(100)
  @Matches(SLUG)
  readonly jurisdiction!: string;

  /** Local day of filing. */
  @IsLegalDay()
  readonly on!: string;

  /** The slug the clerk chose among the candidates. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(SLUG)
  readonly edition?: string;
}
