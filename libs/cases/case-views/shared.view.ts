import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsIn, IsInt, IsString, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import type { Citation, LocalizedText, TermUnit } from '#regulations';

export class LocalizedTextView implements LocalizedText {
  @IsString()
  readonly kk!: string;

  @IsString()
  readonly ru!: string;

  @IsString()
  readonly en!: string;
}

export class CitationView implements Citation {
  @IsString()
  readonly seed!: string;

  @IsInt({ each: true })
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  readonly lines!: readonly [number, number];

  @IsString()
  readonly point!: string;
}

export class TermView {
  @IsInt()
  readonly value!: number;

  @IsIn(['minute', 'hour', 'working-day', 'calendar-day', 'day'])
  readonly unit!: TermUnit;
}

export class BodyRef {
  @IsString()
  readonly id!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly name!: LocalizedTextView;
}

export class OfficerRef {
  @IsString()
  readonly id!: string;

  @IsString()
  readonly name!: string;
}

/** What a reader sees of a person; `null` as a whole once the person was erased. */
export class PersonView {
  @IsString()
  readonly fullName!: string;

  @IsNullable()
  @IsString()
  readonly iin!: string | null;

  @IsNullable()
  @IsString()
  readonly birthDate!: string | null;

  @IsNullable()
  @IsString()
  readonly address!: string | null;

  @IsNullable()
  @IsString()
  readonly phone!: string | null;
}

export class DueView {
  @IsInstant()
  readonly dueAt!: string;

  /** Passed without the act; for archive entries judged by the days that were entered. */
  @IsBoolean()
  readonly overdue!: boolean;
}
