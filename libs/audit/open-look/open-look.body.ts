import { IsOptional, IsUUID, MinLength } from 'class-validator';
import { IsSafeText } from '#platform';

export class OpenLookBody {
  /** Left out for a look at a selection of cases. */
  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** Why the look is taken. Not sealed and never erased: it must name nobody. */
  @IsSafeText({ max: 300 })
  @MinLength(5)
  reason!: string;
}
