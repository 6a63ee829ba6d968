import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';
import type { FetchOutcome } from '../domain/branch-events.js';

export class RecordFetchedDataBody extends ActBody {
  /** Code of the edition's fetched data. */
  @Matches(/^[a-z0-9-]{1,80}$/)
  source!: string;

  /** `unavailable`: the source was down, which says nothing of the data. */
  @IsIn(['found', 'not-found', 'unavailable'])
  outcome!: FetchOutcome;

  @IsOptional()
  @IsSafeText({ max: 2000 })
  details?: string;
}
