import { IANAZone } from 'luxon';

import { DomainError } from '#platform';
import { assertZoneData } from './zone-data-check.js';

const MINUTE_MS = 60_000;
const STEP_MS = 7 * 86_400_000;
/** Outside these years the table repeats its first and last offset; no calendar reaches that far. */
const FROM = Date.UTC(2014, 0, 1);
const UNTIL = Date.UTC(2041, 0, 1);
const NAME = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/;
const KEEP_AT_MOST = 1000;

/** A zone's offsets as plain numbers: asking the platform for each instant is a hundred times slower. */
export interface ZoneTable {
  readonly name: string;
  /** Instants from which the offset of the same index holds; the first is -Infinity. */
  readonly since: readonly number[];
  /** Milliseconds ahead of UTC. */
  readonly offsets: readonly number[];
}

const tables = new Map<string, ZoneTable>();

/**
 * The table of an IANA zone, e.g. `Asia/Almaty`.
 * @throws DomainError `invalid`/`invalid-zone`; `unavailable`/`zone-data-outdated` when the machine's zone data are too old
 */
export function zoneTable(name: string): ZoneTable {
  const known = tables.get(name);
  if (known !== undefined) return known;
  if (!NAME.test(name) || !IANAZone.isValidZone(name))
    throw new DomainError('invalid', 'invalid-zone', { field: 'zone' });
  if (tables.size === 0) assertZoneData();
  if (tables.size >= KEEP_AT_MOST) tables.clear();
  const table = build(name);
  tables.set(name, table);
  return table;
}

function build(name: string): ZoneTable {
  const zone = new IANAZone(name);
  const since = [Number.NEGATIVE_INFINITY];
  const offsets = [zone.offset(FROM) * MINUTE_MS];
  for (let at = FROM; at < UNTIL; at += STEP_MS) {
    const after = zone.offset(at + STEP_MS) * MINUTE_MS;
    if (after === offsets.at(-1)) continue;
    since.push(findChange(zone, at, at + STEP_MS));
    offsets.push(after);
  }
  return { name, since, offsets };
}

/** The first instant of the new offset, to the millisecond. */
function findChange(zone: IANAZone, from: number, until: number): number {
  const before = zone.offset(from);
  let low = from;
  let high = until;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.offset(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** Milliseconds ahead of UTC at the instant. */
export function offsetAt({ since, offsets }: ZoneTable, instant: number): number {
  let index = since.length - 1;
  while (index > 0 && instant < (since[index] ?? 0)) index -= 1;
  return offsets[index] ?? 0;
}
