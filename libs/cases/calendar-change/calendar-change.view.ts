import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsInstant, IsLegalDay, IsNullable } from '#platform';
import { BodyRef, LocalizedTextView } from '../case-views/shared.view.js';

/** A day that works in one calendar and not in the other. */
export class CalendarDayChange {
  @IsLegalDay()
  readonly date!: string;

  /** In the calendar the program counts by. */
  @IsBoolean()
  readonly workingBefore!: boolean;

  @IsBoolean()
  readonly workingAfter!: boolean;

  /** The kind of week in which it differs. */
  @IsIn(['five-day', 'six-day', 'both'])
  readonly weeks!: 'five-day' | 'six-day' | 'both';
}

/** First line: by which calendar, how many cases there are to look at, and which days differ from the running calendar. */
export class CalendarRunBegun {
  @IsIn(['begun'])
  readonly type!: 'begun';

  @IsString()
  readonly calendar!: string;

  @IsInt()
  readonly cases!: number;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => CalendarDayChange)
  readonly days!: readonly CalendarDayChange[];
}

export class MovedDueView {
  /** `case`, `step`, or the code of a term beside the steps. */
  @IsString()
  readonly of!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;

  @IsInstant()
  readonly from!: string;

  @IsInstant()
  readonly to!: string;

  /** What the move makes of it; `null` where it stays in time, or late. */
  @IsNullable()
  @IsIn(['now', 'no-longer'])
  readonly overdue!: 'now' | 'no-longer' | null;
}

/** A case whose dates move. Without a word on people. */
export class CaseDuesMoved {
  @IsIn(['moved'])
  readonly type!: 'moved';

  @IsUUID()
  readonly caseId!: string;

  @IsNullable()
  @IsString()
  readonly incomingNumber!: string | null;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly serviceTitle!: LocalizedTextView;

  @ValidateNested()
  @Type(() => BodyRef)
  readonly provider!: BodyRef;

  /** Zone of the office: the dates are read in it. */
  @IsString()
  readonly zone!: string;

  @IsBoolean()
  readonly archive!: boolean;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => MovedDueView)
  readonly dues!: readonly MovedDueView[];
}

/** A case whose dates cannot be counted, e.g. as they lie behind the last year of the calendar, or cannot be written. */
export class CaseDuesUnknown {
  @IsIn(['unknown'])
  readonly type!: 'unknown';

  @IsUUID()
  readonly caseId!: string;

  @IsNullable()
  @IsString()
  readonly incomingNumber!: string | null;

  /** Problem code. */
  @IsString()
  readonly code!: string;
}

export class CalendarRunProgress {
  @IsIn(['progress'])
  readonly type!: 'progress';

  @IsInt()
  readonly checked!: number;
}

/** Last line of a run that came to its end. */
export class CalendarRunDone {
  @IsIn(['done'])
  readonly type!: 'done';

  @IsInt()
  readonly checked!: number;

  @IsInt()
  readonly moved!: number;

  /** Cases with a date that is overdue by the move. */
  @IsInt()
  readonly nowOverdue!: number;

  @IsInt()
  readonly noLongerOverdue!: number;

  @IsInt()
  readonly unknown!: number;
}

/** Last line of a run that broke off; what was done stays, and another run goes on from there. */
export class CalendarRunBroken {
  @IsIn(['broken'])
  readonly type!: 'broken';

  @IsString()
  readonly code!: string;
}

export type CalendarLine =
  CalendarRunBegun | CaseDuesMoved | CaseDuesUnknown | CalendarRunProgress | CalendarRunDone | CalendarRunBroken;

export const calendarLines = [
  CalendarRunBegun,
  CaseDuesMoved,
  CaseDuesUnknown,
  CalendarRunProgress,
  CalendarRunDone,
  CalendarRunBroken,
] as const;
