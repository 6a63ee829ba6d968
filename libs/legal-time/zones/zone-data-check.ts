import { IANAZone } from 'luxon';

import { DomainError } from '#platform';

/** Minutes ahead of UTC of a zone at an instant in milliseconds. */
export type OffsetReader = (zone: string, instant: number) => number;

/** Changes that zone data from before 2024a (and from before 2018h) do not know; `at` is the first instant of the new offset. */
const KNOWN_CHANGES = [
  { zone: 'Asia/Almaty', at: Date.UTC(2024, 1, 29, 18), before: 360, after: 300 },
  { zone: 'Asia/Qyzylorda', at: Date.UTC(2018, 11, 20, 18), before: 360, after: 300 },
] as const;

/**
 * Checks that the machine's zone data know Kazakhstan's changes: with older data every date after 1 March 2024
 * would be an hour off, silently.
 * @throws DomainError `unavailable`/`zone-data-outdated`
 */
export function assertZoneData(
  offsetOf: OffsetReader = (zone, instant) => IANAZone.create(zone).offset(instant),
): void {
  for (const { zone, at, before, after } of KNOWN_CHANGES) {
    if (offsetOf(zone, at - 1) === before && offsetOf(zone, at) === after) continue;
    const version = process.versions.tz ?? 'unknown';
    throw new DomainError('unavailable', 'zone-data-outdated', { zone, version, needed: '2024a' });
  }
}
