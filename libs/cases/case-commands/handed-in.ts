import { IsIn, IsOptional, Matches } from 'class-validator';
import { personal } from '#personal-data';
import { IsSafeText } from '#platform';
import type { FaultyDocument, HandedInDocument } from '../domain/case-events.js';

/** A document by a code of the edition's list, or in words where it has none. */
class NamedDocumentBody {
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  code?: string;

  @IsOptional()
  @IsSafeText({ max: 300 })
  words?: string;
}

export class HandedInBody extends NamedDocumentBody {
  @IsIn(['original', 'copy', 'electronic'])
  form!: HandedInDocument['form'];
}

/** A document for which acceptance is refused. */
export class FaultyBody extends NamedDocumentBody {
  /** `missing` unless said otherwise; `expired`: handed in, but no longer valid. */
  @IsOptional()
  @IsIn(['missing', 'expired'])
  fault?: FaultyDocument['fault'];
}

export function handedIn({ form, ...document }: HandedInBody, textSubjectId: string): HandedInDocument {
  return { ...named(document, textSubjectId), form };
}

export function faulty({ fault = 'missing', ...document }: FaultyBody, textSubjectId: string): FaultyDocument {
  return { ...named(document, textSubjectId), fault };
}

function named({ code, words }: NamedDocumentBody, textSubjectId: string): Pick<HandedInDocument, 'code' | 'words'> {
  return { code: code ?? null, words: words === undefined ? null : personal(textSubjectId, words) };
}
