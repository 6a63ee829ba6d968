import { IsOptional, Matches } from 'class-validator';
import { IsSafeText } from '#platform';

export class DetachFileBody {
  /** Name of the file, as the case shows it. */
  @Matches(/^[0-9a-f]{64}$/)
  file!: string;

  /** Code of the document it is attached to; without it the file belongs to none of the list. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  document?: string;

  @IsSafeText({ max: 500 })
  reason!: string;
}
