import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsString, ValidateNested } from 'class-validator';
import { LocalizedTextView } from '#cases';
import { IsLegalDay, type Locale, LOCALES } from '#platform';
import { type PaperKind, paperKinds } from '../register/paper-kinds.js';
import type { RegisteredPaper } from '../register/registered-papers.js';
import { paperTitles } from '../words/paper-titles.js';

/** A paper that can be fetched as PDF. */
export class PaperView {
  @IsString()
  readonly paperId!: string;

  @IsIn(paperKinds)
  readonly kind!: PaperKind;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;

  @IsString()
  readonly number!: string;

  @IsLegalDay()
  readonly madeOn!: string;

  /** An entry that it is made of was put right later; the paper keeps its words. */
  @IsBoolean()
  readonly corrected!: boolean;

  /** Languages it is there in; English is for reading only. */
  @IsIn(LOCALES, { each: true })
  readonly languages!: readonly Locale[];
}

export class PapersView {
  /** In the order in which they were made. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => PaperView)
  readonly items!: readonly PaperView[];
}

export function paperView({ paperId, kind, number, madeOn, corrected }: RegisteredPaper): PaperView {
  return { paperId, kind, title: paperTitles[kind], number, madeOn, corrected, languages: LOCALES };
}
