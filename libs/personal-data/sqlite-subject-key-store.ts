import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';
import { EventStoreUnavailable, Gathering } from '#event-store';
import { OtherMasterKey } from './master-key-mark.js';
import { seal, unseal } from './sealing.js';
import { SubjectErased, SubjectKeyStore } from './subject-key-store.js';

const schema = `
CREATE TABLE IF NOT EXISTS subject_keys (
  subject_id TEXT PRIMARY KEY,
  -- NULL once erased: the row stays, so that an erased subject never gets a new key
  wrapped BLOB
) STRICT, WITHOUT ROWID`;

interface KeyRow {
  readonly wrapped: Buffer | null;
}

interface Waiting {
  readonly subjectIds: readonly string[];
  readonly resolve: (keys: ReadonlyMap<string, KeyObject>) => void;
  readonly reject: (error: unknown) => void;
}

const CACHED_KEYS = 50_000;

/** Keys in one SQLite file, each wrapped by the master key. Requests of one turn of the event loop share a flush to disk. */
export class SqliteSubjectKeyStore extends SubjectKeyStore {
  readonly #database: Database.Database;
  readonly #find: Database.Statement<[string], KeyRow>;
  readonly #insert: Database.Statement<[string, Buffer]>;
  readonly #masterKey: KeyObject;
  readonly #cache = new Map<string, KeyObject>();
  #waiting: Waiting[] = [];
  readonly #gathering = new Gathering(
    () => this.#waiting.length,
    () => {
      this.#flush();
    },
  );

  /** @param masterKey 32 bytes. */
  constructor(file: string, masterKey: Buffer) {
    super();
    this.#masterKey = createSecretKey(masterKey);
    this.#database = new Database(file);
    this.#database.pragma('journal_mode = WAL');
    this.#database.pragma('synchronous = FULL');
    this.#database.pragma('secure_delete = ON');
    this.#database.exec(schema);
    this.#find = this.#database.prepare('SELECT wrapped FROM subject_keys WHERE subject_id = ?');
    this.#insert = this.#database.prepare('INSERT INTO subject_keys (subject_id, wrapped) VALUES (?, ?)');
  }

  /** Whether a key was ever made here; an erased one counts. */
  holdsAny(): boolean {
    return this.#database.prepare('SELECT 1 FROM subject_keys LIMIT 1').get() !== undefined;
  }

  /**
   * Opens one of the keys, if there is one.
   * @throws OtherMasterKey
   */
  checkMasterKey(): void {
    const any = 'SELECT subject_id, wrapped FROM subject_keys WHERE wrapped IS NOT NULL LIMIT 1';
    const row = this.#database.prepare<[], { subject_id: string; wrapped: Buffer }>(any).get();
    if (row === undefined) return;
    try {
      unseal(this.#masterKey, row.wrapped, row.subject_id);
    } catch {
      throw new OtherMasterKey();
    }
  }

  override ensure(subjectIds: readonly string[]): Promise<ReadonlyMap<string, KeyObject>> {
    const known = this.#allKnown(subjectIds);
    if (known) return Promise.resolve(known);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ subjectIds, resolve, reject });
      this.#gathering.arrived();
    });
  }

  override find(subjectId: string): KeyObject | undefined {
    const cached = this.#cache.get(subjectId);
    if (cached) return cached;
    const wrapped = this.#find.get(subjectId)?.wrapped;
    return wrapped ? this.#remember(subjectId, unseal(this.#masterKey, wrapped, subjectId)) : undefined;
  }

  override erase(subjectIds: readonly string[]): Promise<void> {
    const forget = this.#database.prepare<[string]>(
      'INSERT INTO subject_keys (subject_id, wrapped) VALUES (?, NULL) ON CONFLICT DO UPDATE SET wrapped = NULL',
    );
    this.#database.transaction(() => {
      for (const subjectId of subjectIds) forget.run(subjectId);
    })();
    for (const subjectId of subjectIds) this.#cache.delete(subjectId);
    // Older images of the page, with the key, may still stand in the write-ahead log.
    this.#database.pragma('wal_checkpoint(TRUNCATE)');
    return Promise.resolve();
  }

  override close(): void {
    if (this.#waiting.length > 0) this.#flush();
    this.#database.close();
  }

  /** Keys that are there need no write, and no turn in the queue. */
  #allKnown(subjectIds: readonly string[]): ReadonlyMap<string, KeyObject> | undefined {
    const keys = new Map<string, KeyObject>();
    for (const subjectId of subjectIds) {
      const key = this.find(subjectId);
      if (key === undefined) return undefined;
      keys.set(subjectId, key);
    }
    return keys;
  }

  #flush(): void {
    const group = this.#waiting;
    this.#waiting = [];
    try {
      const answers = this.#database.transaction(() => group.map(({ subjectIds }) => this.#keysOrErased(subjectIds)))();
      for (const [index, answer] of answers.entries()) {
        const { resolve, reject } = group[index] as Waiting;
        if (answer instanceof SubjectErased) reject(answer);
        else resolve(answer);
      }
    } catch (cause) {
      // What was not written must not be used: its values could never be opened again.
      this.#cache.clear();
      const error = new EventStoreUnavailable('The keys of the subjects could not be written to disk', { cause });
      for (const { reject } of group) reject(error);
    }
  }

  #keysOrErased(subjectIds: readonly string[]): ReadonlyMap<string, KeyObject> | SubjectErased {
    try {
      return new Map(subjectIds.map((subjectId) => [subjectId, this.#findOrMake(subjectId)]));
    } catch (error) {
      if (error instanceof SubjectErased) return error;
      throw error;
    }
  }

  #findOrMake(subjectId: string): KeyObject {
    const known = this.find(subjectId);
    if (known) return known;
    if (this.#find.get(subjectId)) throw new SubjectErased(subjectId);
    const key = randomBytes(32);
    this.#insert.run(subjectId, seal(this.#masterKey, key, subjectId));
    return this.#remember(subjectId, key);
  }

  #remember(subjectId: string, bytes: Buffer): KeyObject {
    const key = createSecretKey(bytes);
    if (this.#cache.size >= CACHED_KEYS) this.#cache.clear();
    this.#cache.set(subjectId, key);
    return key;
  }
}
