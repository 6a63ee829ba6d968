import { isDeepStrictEqual } from 'node:util';
import type Database from 'better-sqlite3';
import type { ProjectionSet } from './projection-set.js';
import type { FileState } from './read-model-state.js';
import { schemaOf } from './sqlite-schema.js';

/** The file opens as SQLite but is not a sound set of read models. */
export class DamagedReadModels extends Error {
  override readonly name = 'DamagedReadModels';
}

/**
 * Reads every page once, so that garbage is found at start and not by a user's query.
 * @throws DamagedReadModels, or SqliteError when even looking fails.
 */
export function assertSound(db: Database.Database, state: FileState, set: ProjectionSet): void {
  const [finding] = db.pragma('quick_check(1)') as { quick_check: string }[];
  if (finding?.quick_check !== 'ok') throw new DamagedReadModels('SQLite finds the file damaged');
  if (state.fingerprint === set.fingerprint && !isDeepStrictEqual(schemaOf(db), set.expectedSchema)) {
    throw new DamagedReadModels('The tables are not those of the projections');
  }
}
