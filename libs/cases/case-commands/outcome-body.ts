import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { IsSafeText } from '#platform';
import type { Outcome } from '../domain/case-events.js';
import type { NamedGround } from '../domain/outcome.js';
import { ActBody } from './act-body.js';

/** A ground of the edition's list by its code, or the officer's words under the Standard's item. */
export class GroundBody {
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  code?: string;

  @IsOptional()
  @IsSafeText({ max: 2000 })
  words?: string;
}

export class OutcomeBody extends ActBody {
  @IsIn(['favourable', 'refusal'])
  outcome!: Outcome;

  /** Code of one of the edition's results. */
  @Matches(/^[a-z0-9-]{1,80}$/)
  resultCode!: string;

  /** At least one for a refusal, none otherwise. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => GroundBody)
  grounds?: GroundBody[];
}

export function namedGrounds(grounds: readonly GroundBody[] = []): NamedGround[] {
  return grounds.map(({ code, words }) => ({ code: code ?? null, words: words ?? null }));
}
