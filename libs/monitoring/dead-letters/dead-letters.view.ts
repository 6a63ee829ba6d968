import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';

/** A message that could not be read as a stage. */
export class DeadLetter {
  @IsInt()
  readonly id!: number;

  @IsIn(['not-json', 'not-cloudevent', 'unknown-type', 'outside-schema'])
  readonly reason!: string;

  @IsInt()
  readonly partition!: number;

  @IsString()
  readonly offset!: string;

  @IsNullable()
  @IsString()
  readonly key!: string | null;

  @IsInstant()
  readonly takenAt!: string;

  /** The message as text, at most 2 kB; control characters and bytes that are no UTF-8 are escaped. */
  @IsString()
  readonly text!: string;

  /** Length of the whole message. */
  @IsInt()
  readonly bytes!: number;

  /** Handed on to the topic of dead letters. */
  @IsBoolean()
  readonly published!: boolean;

  /** When a replay read it after all; `null` while it is dead. */
  @IsNullable()
  @IsInstant()
  readonly replayedAt!: string | null;
}

export class DeadLetters {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DeadLetter)
  readonly items!: readonly DeadLetter[];

  /** Give it as `after` to read on; `null` at the end. */
  @IsNullable()
  @IsString()
  readonly next!: string | null;
}

export class DeadLettersReplayed {
  /** Looked at again. */
  @IsInt()
  readonly tried!: number;

  /** Read after all: their stages stand in the cases now. */
  @IsInt()
  readonly replayed!: number;

  /** Still unreadable. */
  @IsInt()
  readonly remaining!: number;
}
