import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { IsIin, IsLegalDay, IsSafeText } from '#platform';
import type { Channel } from '#regulations';
import { ActBody } from '../case-commands/act-body.js';
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

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => HandedInBody)
  documents?: HandedInBody[];
}
