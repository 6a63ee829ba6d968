import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { IsIin, IsLegalDay, IsSafeText } from '#platform';
import type { Channel } from '#regulations';
import { ActBody } from '../case-commands/act-body.js';
import { AnswerBody } from '../case-commands/answer-body.js';
import { channels } from '../case-commands/channels.js';
import { HandedInBody } from '../case-commands/handed-in.js';

/** A person; the IIN may be missing (a foreigner, a newborn). */
export class PersonBody {
  @IsSafeText({ max: 200 })
  fullName!: string;

  @IsOptional()
  @IsIin()
  iin?: string;

  @IsOptional()
  @IsLegalDay()
  birthDate?: string;

  @IsOptional()
  @IsSafeText({ max: 300 })
  address?: string;

  @IsOptional()
  @Matches(/^\+?[0-9 ()-]{5,30}$/)
  phone?: string;
}

export class PartiesBody {
  @ValidateNested()
  @Type(() => PersonBody)
  applicant!: PersonBody;

  @IsOptional()
  @ValidateNested()
  @Type(() => PersonBody)
  representative?: PersonBody;

  @IsOptional()
  @ValidateNested()
  @Type(() => PersonBody)
  spouse?: PersonBody;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PersonBody)
  children?: PersonBody[];
}

/** The accreditation (or other entry of a register) that the application asks to prolong. */
export class ProlongedBody {
  /** Its number in the provider's register; absent when it stands in none. */
  @IsOptional()
  @IsSafeText({ max: 60 })
  entry?: string;

  /** Its last day; needed when the register does not say it. */
  @IsOptional()
  @IsLegalDay()
  endsOn?: string;
}

export class SubmitApplicationBody extends ActBody {
  /** Code of the service, e.g. `school-meals`. */
  @Matches(/^[a-z0-9-]{1,80}$/)
  service!: string;

  /** Whose edition applies: `zhambyl`, `astana`, `kz`. The first of the provider's that has one in force, unless given. */
  @IsOptional()
  @Matches(/^[a-z]{2,40}$/)
  jurisdiction?: string;

  /** Slug of the edition; needed only near a day on which the text leaves open which one is in force. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  edition?: string;

  /** The body that provides; the officer's own unless given. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  providerId?: string;

  @IsIn(channels)
  channel!: Channel;

  /** Where the result will be handed out; as taken in unless given. */
  @IsOptional()
  @IsIn(channels)
  handout?: Channel;

  @ValidateNested()
  @Type(() => PartiesBody)
  parties!: PartiesBody;

  /** Where the edition asks for filing so long before the end of what it prolongs. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ProlongedBody)
  prolongs?: ProlongedBody;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => HandedInBody)
  documents?: HandedInBody[];

  /** Answers to the edition's questions: they decide which documents and data are asked for. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => AnswerBody)
  answers?: AnswerBody[];

  /** The applicant's consent to the use of his data, where the edition asks for it. */
  @IsOptional()
  @IsBoolean()
  consent?: boolean;

  /** Codes of the conditions of the channel's flow that were found fulfilled: all before the hand-over, or none said. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @Matches(/^[a-z0-9-]{1,80}$/, { each: true })
  flowPassed?: string[];
}
