import { IsIn, IsOptional } from 'class-validator';
import { type Locale, LOCALES } from '#platform';

export class YearFileQuery {
  /** Language of the notes in the file; that of the request unless given. */
  @IsOptional()
  @IsIn(LOCALES)
  lang?: Locale;
}
