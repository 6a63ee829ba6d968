import { IsBoolean, Matches } from 'class-validator';
import type { Answer } from '#regulations';

/** An answer to one of the edition's questions. */
export class AnswerBody implements Answer {
  @Matches(/^[a-z0-9-]{1,80}$/)
  question!: string;

  @IsBoolean()
  answer!: boolean;
}
