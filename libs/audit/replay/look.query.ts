import { IsIn, IsInt, IsOptional, IsUUID, Min } from 'class-validator';
import { AtLeast, type ReplayOrder, replayOrders } from '#cases';

/** Part of every question about a case's past: the look that was opened with its reason. */
export class LookQuery extends AtLeast {
  @IsUUID()
  look!: string;
}

export class ReplayQuery extends LookQuery {
  /** `known` unless given. */
  @IsOptional()
  @IsIn(replayOrders)
  by?: ReplayOrder;
}

export class MomentQuery extends ReplayQuery {
  /** Revision of the moment that the changes are told against; the one before unless given. */
  @IsOptional()
  @IsInt()
  @Min(0)
  against?: number;
}
