import { IsOptional, IsUUID } from 'class-validator';
import { IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';

export class AssignExecutorBody extends ActBody {
  @IsUUID()
  executorId!: string;

  /** The head's instruction; required where the edition's step has a resolution. */
  @IsOptional()
  @IsSafeText({ max: 2000 })
  resolution?: string;
}
