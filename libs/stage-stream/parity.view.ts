import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsString, IsUUID, ValidateNested } from 'class-validator';
import type { StageMark } from './stage-digest.js';

/** How many messages were read so far; comes now and then before the first case. */
export class ParityProgress {
  @IsIn(['progress'])
  readonly type!: 'progress';

  @IsInt()
  readonly read!: number;
}

export class ParityBegun {
  @IsIn(['begun'])
  readonly type!: 'begun';

  @IsInt()
  readonly cases!: number;
}

/** What one side has of a case. The lines are sorted by the case's id. */
export class ParityCase {
  @IsIn(['case'])
  readonly type!: 'case';

  @IsUUID()
  readonly caseId!: string;

  @IsInt()
  readonly count!: number;

  /** Equal on both sides when they have the same messages: a chain of SHA-256 in the order of the sequence. */
  @IsString()
  readonly digest!: string;
}

export class ParityDone {
  @IsIn(['done'])
  readonly type!: 'done';

  @IsInt()
  readonly messages!: number;
}

/** Last line of an answer that could not be told to its end. */
export class ParityBroken {
  @IsIn(['broken'])
  readonly type!: 'broken';

  @IsString()
  readonly code!: string;
}

export type ParityLine = ParityProgress | ParityBegun | ParityCase | ParityDone | ParityBroken;

export const parityLines = [ParityProgress, ParityBegun, ParityCase, ParityDone, ParityBroken] as const;

export class StageMarkView implements StageMark {
  @IsInt()
  readonly sequence!: number;

  @IsUUID()
  readonly id!: string;

  /** SHA-256 of the message in canonical JSON. */
  @IsString()
  readonly digest!: string;
}

/** The messages of one case, by their sequence. */
export class StageMarksView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => StageMarkView)
  readonly marks!: readonly StageMarkView[];
}
