import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Min } from 'class-validator';
import { ActBody } from '#cases';
import { IsLegalDay, IsSafeText } from '#platform';
import type { Addressee, AgainstKind } from '../domain/complaint-events.js';

export const addressees = ['provider', 'official', 'reviewing-body'] as const satisfies readonly Addressee[];
export const againstKinds = ['decision', 'act', 'omission'] as const satisfies readonly AgainstKind[];

export class FileComplaintBody extends ActBody {
  @IsUUID()
  caseId!: string;

  /** To whom it is addressed; handed in at the provider in any case. */
  @IsIn(addressees)
  addressee!: Addressee;

  @IsIn(againstKinds)
  kind!: AgainstKind;

  /** Revision of the case's entry that is complained of; the case as a whole unless given. */
  @IsOptional()
  @IsInt()
  @Min(0)
  entry?: number;

  @IsSafeText({ max: 10_000 })
  text!: string;

  /** When the applicant learned of it. */
  @IsLegalDay()
  learnedOn!: string;

  /** The act told where and in what time to complain. */
  @IsBoolean()
  appealInformation!: boolean;
}
