import type { Position } from './events.js';

/** As many digits as the largest safe integer has, so that text and number order agree. */
const DIGITS = 16;

/** Positions of the stores that count events from 1. */
export function positionOf(ordinal: number): Position {
  return ordinal === 0 ? '' : String(ordinal).padStart(DIGITS, '0');
}

/** @throws RangeError when the text is no position of such a store. */
export function ordinalOf(position: Position): number {
  if (!/^\d{0,16}$/.test(position)) throw new RangeError('Not a position of this store');
  return Number(position);
}
