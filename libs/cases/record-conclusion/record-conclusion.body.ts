import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';

export class RecordConclusionBody extends ActBody {
  /** Id of the request that is answered. */
  @IsUUID()
  request!: string;

  @IsIn(['positive', 'negative'])
  outcome!: 'positive' | 'negative';

  @IsOptional()
  @IsSafeText({ max: 100 })
  number?: string;

  @IsSafeText({ max: 4000 })
  text!: string;
}
