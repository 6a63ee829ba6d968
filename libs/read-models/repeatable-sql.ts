const CLOCK_OR_CHANCE = /\bcurrent_(?:time|date|timestamp)\b|'now'|\brandom(?:blob)?\s*\(/i;

/** Rows that depend on when or how often they were written would differ after a rebuild. */
export function assertRepeatable(sql: string): void {
  if (CLOCK_OR_CHANCE.test(sql)) throw new TypeError('A projection reads neither the clock nor chance');
}
