import { IsOptional } from 'class-validator';
import { ActBody } from '#cases';
import { IsSafeText } from '#platform';

export class DrawUpRecordBody extends ActBody {
  /** What was found to be the cause. Not sealed: it must name nobody. */
  @IsSafeText({ max: 4000 })
  cause!: string;

  /** What was done about it. */
  @IsOptional()
  @IsSafeText({ max: 4000 })
  measures?: string;
}
