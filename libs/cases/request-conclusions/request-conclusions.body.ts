import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import { IsInstant, IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';

export class AskedBodyBody {
  /** Name of the state body. */
  @IsSafeText({ max: 200 })
  body!: string;

  /** When it received the request: its term runs from then. As the request was sent unless given. */
  @IsOptional()
  @IsInstant()
  receivedAt?: string;
}

export class RequestConclusionsBody extends ActBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AskedBodyBody)
  requests!: AskedBodyBody[];
}
