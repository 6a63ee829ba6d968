import { IsOptional } from 'class-validator';
import { IsSafeText } from '#platform';

export class PreviewCalendarBody {
  /** Text of a `<year>.yaml` that would replace the year or be added; left out = the calendar the program runs with. */
  @IsOptional()
  @IsSafeText({ max: 200_000 })
  yearFile?: string;

  /** Text of a `names.yaml`, for days with names the program does not know yet. */
  @IsOptional()
  @IsSafeText({ max: 50_000 })
  namesFile?: string;
}
