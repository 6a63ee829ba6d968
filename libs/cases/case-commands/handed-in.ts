import { IsIn, IsOptional, Matches } from 'class-validator';
import { personal } from '#personal-data';
import { IsSafeText } from '#platform';
import type { HandedInDocument } from '../domain/case-events.js';

/** A document handed in or missing: a code of the edition's list, or words where it has none. */
export class HandedInBody {
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  code?: string;

  @IsOptional()
  @IsSafeText({ max: 300 })
  words?: string;

  @IsIn(['original', 'copy', 'electronic'])
  form!: HandedInDocument['form'];
}

export function handedIn({ code, words, form }: HandedInBody, textSubjectId: string): HandedInDocument {
  return { code: code ?? null, words: words === undefined ? null : personal(textSubjectId, words), form };
}
