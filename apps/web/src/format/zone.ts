/** Wall clock of an office. Months and days from 1. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Kazakhstan went over to UTC+5 at this instant (00:00 of 1 March 2024 by the old clock of Almaty). */
const UNIFIED_AT = Date.parse('2024-02-29T18:00:00Z');
const UNIFIED = 'Asia/Almaty';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError when the browser does not know the zone */
export function wallClockAt(zone: string, instant: number): WallClock {
  const wall = new Date(instant + offsetAt(zone, instant));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    weekday: wall.getUTCDay() === 0 ? 7 : wall.getUTCDay(),
  };
}

/** The instant a wall clock shows the moment. Where it shows it twice, the later one, as the API does. */
export function instantAt(zone: string, at: Omit<WallClock, 'weekday'>): number {
  const wall = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute);
  const smallest = Math.min(offsetAt(zone, wall - DAY_MS), offsetAt(zone, wall + DAY_MS));
  const late = wall - smallest;
  return offsetAt(zone, late) === smallest ? late : wall - offsetAt(zone, late);
}

/** Milliseconds ahead of UTC. Browsers older than the change of 2024 have Almaty wrong: it is put right here. */
function offsetAt(zone: string, instant: number): number {
  if (zone === UNIFIED && instant >= UNIFIED_AT) return 5 * 60 * MINUTE_MS;
  const parts = new Map(
    formatter(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}

function formatter(zone: string): Intl.DateTimeFormat {
  const present = formatters.get(zone);
  if (present !== undefined) return present;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}
