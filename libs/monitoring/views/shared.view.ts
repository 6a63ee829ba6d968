import { Type } from 'class-transformer';
import { IsInt, IsString, ValidateNested } from 'class-validator';
import { IsNullable } from '#platform';
import type { LocalizedText } from '#regulations';

export class LocalizedTextView implements LocalizedText {
  @IsString()
  readonly kk!: string;

  @IsString()
  readonly ru!: string;

  @IsString()
  readonly en!: string;
}

/** A service by its code; without a title where this program's editions do not know it. */
export class MonitoredService {
  @IsString()
  readonly code!: string;

  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView | null;
}

/** A body by its id; without a name where this program's directory does not know it. */
export class MonitoredBody {
  @IsString()
  readonly id!: string;

  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly name!: LocalizedTextView | null;
}

/** Cases by how they stand to their due date. `open` = `onTime` + `dueSoon` + `late`. */
export class CaseCounts {
  @IsInt()
  readonly open!: number;

  /** Open, and due later or without a due date. */
  @IsInt()
  readonly onTime!: number;

  /** Open, and due within the lead: as the case system announced it, or within 24 hours. */
  @IsInt()
  readonly dueSoon!: number;

  @IsInt()
  readonly late!: number;

  /** Open, and the term stands still; counted in the three above by the moment it was suspended. */
  @IsInt()
  readonly suspended!: number;

  @IsInt()
  readonly closedInTime!: number;

  @IsInt()
  readonly closedLate!: number;
}

/** How a case stands to its due date. `closed`: by whatever act. */
export const caseStates = ['on-time', 'due-soon', 'late', 'closed'] as const;
export type CaseState = (typeof caseStates)[number];
