import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import type { Viewer } from '#identity';
import { AppConfig, Clock } from '#platform';
import type { BoardFilter } from './board-filter.js';
import { Places } from './places.js';

const DAY_MS = 86_400_000;
/** The country's one zone: legal days of a filter are days in it. */
const ZONE = 'Asia/Almaty';

/** What `BOARD` needs, and the instant at which lateness is judged. */
export interface Sight {
  readonly now: string;
  readonly parameters: Readonly<Record<string, string | null>>;
  /** The same for all who see the same cases through the same filter. */
  readonly key: string;
}

/** Which cases a viewer sees through a filter, and when they count as about to be late. */
@Injectable()
export class BoardSight {
  constructor(
    private readonly places: Places,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  of(viewer: Viewer, filter: BoardFilter): Sight {
    const now = this.clock.now();
    const { body = null, region = null, service = null, from, to } = filter;
    const inSight = this.places.inSight(viewer, { body, region });
    const hangingOn = {
      places: JSON.stringify(inSight.map((place) => [place.providerId, place.jurisdiction, place.region])),
      service,
      from: from === undefined ? null : startOf(from, 0),
      until: to === undefined ? null : startOf(to, 1),
    };
    return {
      now,
      parameters: { ...hangingOn, now, soon: this.#soonUntil(now) },
      key: JSON.stringify(hangingOn),
    };
  }

  /**
   * The case system counts the lead in working days and says `term.expiring`; a case it has not spoken of is about to be
   * late so many times 24 hours before its due date, at least one.
   */
  #soonUntil(now: string): string {
    return new Date(Date.parse(now) + Math.max(1, this.config.deadlineLead) * DAY_MS).toISOString();
  }
}

function startOf(day: string, plusDays: number): string {
  return DateTime.fromISO(day, { zone: ZONE }).plus({ days: plusDays }).toUTC().toISO() ?? day;
}
