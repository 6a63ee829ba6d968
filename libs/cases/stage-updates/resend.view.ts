import { IsIn, IsInt, IsUUID } from 'class-validator';
import { WriteAnswer } from '#platform';

export class ResendRequestedAnswer extends WriteAnswer {
  @IsUUID()
  readonly requestId!: string;
}

/** How far a resending has come. */
export class ResendView {
  @IsIn(['waiting', 'running', 'done'])
  readonly state!: 'waiting' | 'running' | 'done';

  /** Messages handed over so far. */
  @IsInt()
  readonly sent!: number;
}
