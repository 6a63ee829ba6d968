import type { Term } from '../edition.js';

/** An office day of 9:00–18:30 without 90 minutes of lunch; only used to compare lengths. */
const WORKING_DAY = 480;

/** The fewest working minutes a term can hold: calendar days may begin with a day off. */
export function leastMinutes(term: Term): number {
  return minutes(term, (days) => Math.floor(days / 7) * 5 + Math.max(0, (days % 7) - 2));
}

/** The most working minutes a term can hold. */
export function mostMinutes(term: Term): number {
  return minutes(term, (days) => Math.floor(days / 7) * 5 + Math.min(days % 7, 5));
}

/** Whole working days a term surely holds; 0 for one of minutes or hours. */
export function wholeWorkingDays(term: Term): number {
  return Math.floor(leastMinutes(term) / WORKING_DAY);
}

/** Whether terms one after another cannot but take longer than the whole. */
export function exceed(parts: readonly Term[], whole: Term): boolean {
  const units = new Set([...parts, whole].map(({ unit }) => unit));
  if (units.size === 1) return sum(parts.map(({ value }) => value)) > whole.value;
  return sum(parts.map(leastMinutes)) > mostMinutes(whole);
}

function minutes({ value, unit }: Term, workingDays: (calendarDays: number) => number): number {
  switch (unit) {
    case 'minute':
      return value;
    case 'hour':
      return value * 60;
    case 'working-day':
      return value * WORKING_DAY;
    case 'calendar-day':
    case 'day':
      return workingDays(value) * WORKING_DAY;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
