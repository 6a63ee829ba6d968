import { IsSafeText } from '#platform';

export class ApplyCalendarBody {
  /** Why the calendar changed, e.g. the act that moved a day off. Not sealed: it must name nobody. */
  @IsSafeText({ max: 500 })
  cause!: string;
}
