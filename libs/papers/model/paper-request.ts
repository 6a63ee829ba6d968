import { IsIn, IsOptional } from 'class-validator';
import { AtLeast } from '#cases';
import { type Locale, LOCALES } from '#platform';

export class PaperQuery extends AtLeast {
  /** Language of the paper; that of the request unless given. */
  @IsOptional()
  @IsIn(LOCALES)
  lang?: Locale;
}
