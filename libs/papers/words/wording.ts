import { DateTime } from 'luxon';
import type { Locale, LocaleText } from '#platform';

/** Says things in one language, with the local time of the office. */
export class Wording {
  constructor(
    readonly locale: Locale,
    private readonly zone: string,
  ) {}

  text(words: LocaleText): string {
    return words[this.locale];
  }

  moment(instant: string): string {
    return DateTime.fromISO(instant, { zone: this.zone }).toFormat('dd.MM.yyyy HH:mm');
  }

  /** @param day legal day `YYYY-MM-DD` */
  day(day: string): string {
    return DateTime.fromISO(day).toFormat('dd.MM.yyyy');
  }
}
