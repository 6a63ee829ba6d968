import type { Edition } from '../edition.js';

/** One fault of an edition. `path` leads to it in the file, e.g. `/steps/2/duration`. */
export interface LintFinding {
  readonly edition: string;
  readonly rule: string;
  readonly path: string;
  readonly message: string;
}

export type Fault = Omit<LintFinding, 'edition'>;

/** A rule reads one edition and names its faults; no fault, no entry. */
export type LintRule = (edition: Edition) => readonly Fault[];

export function when(condition: boolean, rule: string, path: string, message: string): readonly Fault[] {
  return condition ? [{ rule, path, message }] : [];
}
