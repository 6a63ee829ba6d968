import { IsOptional } from 'class-validator';
import { IsInstant, IsSafeText } from '#platform';

/** Part of every command's body: when the act happened, if not just now, and why it is entered late. */
export class ActBody {
  @IsOptional()
  @IsInstant()
  occurredAt?: string;

  @IsOptional()
  @IsSafeText({ max: 500 })
  lateReason?: string;
}
