import { IsBoolean, IsOptional } from 'class-validator';
import { ActBody } from '#cases';

/** Part of every body that decides on a complaint. */
export class DecidingBody extends ActBody {
  /** Whether the case is examined again; what the outcome suggests unless given. */
  @IsOptional()
  @IsBoolean()
  reopens?: boolean;
}
