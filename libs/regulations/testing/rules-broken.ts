import type { Edition } from '../edition.js';
import { lintEdition } from '../edition-lint.js';
import { anEdition } from './an-edition.js';

/** The faults of an otherwise sound edition with the given changes, as `rule path`. */
export function rulesBroken(overrides: Partial<Edition>, revision?: 'newest' | 'earlier'): readonly string[] {
  return lintEdition(anEdition(overrides), revision).map(({ rule, path }) => `${rule} ${path}`);
}
