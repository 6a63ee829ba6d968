import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { BoardFilter } from '../sight/board-filter.js';
import type { CaseSearch } from './monitored-case-pages.js';

/** `ever-late`: late now, or closed late. */
const SEARCHED_STATES = ['on-time', 'due-soon', 'late', 'closed', 'ever-late'] as const;

export class CasesFilter extends BoardFilter {
  /** Slug of an edition. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  edition?: string;

  /** The stage reached last. */
  @IsOptional()
  @Matches(/^[a-z0-9.-]{1,80}$/)
  stage?: string;

  /** Number of the step that open cases are in. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(99)
  step?: number;

  /** `ever-late`: late now, or closed late. */
  @IsOptional()
  @IsIn(SEARCHED_STATES)
  state?: (typeof SEARCHED_STATES)[number];

  /** A case id or its beginning. */
  @IsOptional()
  @Matches(/^[0-9a-f-]{1,36}$/)
  q?: string;
}

export class CasesPageQuery extends CasesFilter {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** `next` of the page before. */
  @IsOptional()
  @Matches(/^[0-9TZ:.-]{0,32}~[0-9a-f-]{1,36}$/)
  after?: string;
}

export function caseSearchOf({ edition, stage, step, state, q }: CasesFilter): CaseSearch {
  return { edition: edition ?? null, stage: stage ?? null, step: step ?? null, state: state ?? null, q: q ?? null };
}
