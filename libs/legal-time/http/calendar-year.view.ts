import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, ValidateNested } from 'class-validator';
import { IsLegalDay, IsNullable } from '#platform';
import type { CalendarListing, CalendarListingDay } from '../calendar/calendar-listing.js';
import type { Certainty, Weeks } from '../calendar/calendar-data.js';
import { LegalTimeText } from './legal-deadline.view.js';

/** A day that is not what its weekday makes it, or was announced so and taken back. */
export class CalendarDayView implements CalendarListingDay {
  @IsLegalDay()
  readonly date!: string;

  @IsIn(['holiday', 'rest-day', 'substitute', 'moved-day-off', 'made-working', 'withdrawn'])
  readonly kind!: CalendarListingDay['kind'];

  /** Five-day week, six-day week (State Corporation) or both. */
  @IsIn(['five-day', 'six-day', 'both'])
  readonly weeks!: Weeks;

  @IsNullable()
  @ValidateNested()
  @Type(() => LegalTimeText)
  readonly name!: LegalTimeText | null;

  /** The other end of a transfer, or the holiday a substitute stands for. */
  @IsNullable()
  @IsLegalDay()
  readonly related!: string | null;

  @IsString()
  readonly source!: string;

  @IsIn(['confirmed', 'computed', 'unverified'])
  readonly certainty!: Certainty;
}

/** One year of the calendar with its sources. */
export class CalendarYearView implements CalendarListing {
  @IsInt()
  readonly year!: number;

  @IsString()
  readonly calendar!: string;

  /** `false`: not all decisions on the year's days off are known or confirmed. */
  @IsBoolean()
  readonly final!: boolean;

  @IsNullable()
  @IsString()
  readonly note!: string | null;

  @IsInt()
  readonly workingDaysFiveDayWeek!: number;

  @IsInt()
  readonly workingDaysSixDayWeek!: number;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => CalendarDayView)
  readonly days!: readonly CalendarDayView[];
}
