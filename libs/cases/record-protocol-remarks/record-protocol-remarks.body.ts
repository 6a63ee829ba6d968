import { IsIn, IsOptional } from 'class-validator';
import { IsLegalDay, IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';
import type { RemarksVerdict } from '../domain/branch-events.js';

export class RecordProtocolRemarksBody extends ActBody {
  /** Day on which the participant read the protocol. */
  @IsLegalDay()
  readOn!: string;

  @IsSafeText({ max: 10000 })
  text!: string;

  /** What the chair made of them. */
  @IsIn(['accepted', 'partly', 'rejected'])
  verdict!: RemarksVerdict;

  /** Needed where they are not accepted in full. */
  @IsOptional()
  @IsSafeText({ max: 2000 })
  reason?: string;
}
