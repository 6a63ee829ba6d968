import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { IsInstant, IsSafeText } from '#platform';
import type { HearingForm } from '../domain/branch-events.js';
import type { RecordHearingInput } from '../domain/hearing-held.js';
import { ActBody } from '../case-commands/act-body.js';

export class HearingProtocolBody {
  @IsInstant()
  startedAt!: string;

  @IsInstant()
  endedAt!: string;

  @IsSafeText({ max: 200 })
  chair!: string;

  @IsSafeText({ max: 200 })
  secretary!: string;

  @IsSafeText({ max: 2000 })
  participants!: string;

  /** The question, the explanations, questions and answers. */
  @IsSafeText({ max: 10000 })
  course!: string;
}

export class RecordHearingBody extends ActBody {
  @IsBoolean()
  attended!: boolean;

  /** How it was held, or called when nobody came. */
  @IsIn(['oral', 'written', 'video'])
  form!: HearingForm;

  /** An oral hearing that somebody attended leaves one, by video as well; no other does. */
  @IsOptional()
  @ValidateNested()
  @Type(() => HearingProtocolBody)
  protocol?: HearingProtocolBody;
}

/** Instants in the form in which they are stored and compared. */
export function protocolIn({ protocol }: RecordHearingBody): RecordHearingInput['protocol'] {
  if (protocol === undefined) return null;
  const { startedAt, endedAt, chair, secretary, participants, course } = protocol;
  const instant = (typed: string): string => new Date(typed).toISOString();
  return { startedAt: instant(startedAt), endedAt: instant(endedAt), chair, secretary, participants, course };
}
