import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { type KurrentDbEventStore, type Position, START, StreamTombstoned, WrongExpectedRevision } from '#event-store';
import type { Projector } from '#read-models';
import { assertSameMasterKey } from './master-key-mark.js';
import { seal, unseal } from './sealing.js';
import { erasureStream, keyDeleted, keyMade, keyStream, type SubjectKeyMade } from './subject-key-events.js';
import { SubjectErased, SubjectKeyStore } from './subject-key-store.js';

const LONGEST_WAIT_MS = 10_000;

export interface KurrentDbSubjectKeyStoreOptions {
  readonly streams: Pick<KurrentDbEventStore, 'append' | 'readStream' | 'tombstone'>;
  /** Follows the same server and keeps the projection `subjectKeys`. */
  readonly readModels: Pick<Projector, 'reader' | 'whenProcessed' | 'scrub'>;
  /** 32 bytes, the same in every process. */
  readonly masterKey: Buffer;
}

/**
 * Keys on the server, one stream each, shared by all processes; found in each process's read models. An erasure
 * tombstones the stream, so that no process can make or read the key there again, then tells all processes to forget
 * theirs. The server itself keeps the wrapped bytes until a scavenge.
 */
export class KurrentDbSubjectKeyStore extends SubjectKeyStore {
  readonly #masterKey: KeyObject;
  #sameMasterKey: Promise<void> | undefined;

  constructor(private readonly options: KurrentDbSubjectKeyStoreOptions) {
    super();
    this.#masterKey = createSecretKey(options.masterKey);
  }

  /**
   * Whether this process has the master key the others wrap with.
   * @throws OtherMasterKey, EventStoreUnavailable
   */
  checkMasterKey(): Promise<void> {
    this.#sameMasterKey ??= assertSameMasterKey(this.options.streams, this.#masterKey).catch((error: unknown) => {
      this.#sameMasterKey = undefined;
      throw error;
    });
    return this.#sameMasterKey;
  }

  override async ensure(subjectIds: readonly string[]): Promise<ReadonlyMap<string, KeyObject>> {
    const entries = subjectIds.map(async (id) => [id, this.#known(id) ?? (await this.#make(id))] as const);
    return new Map(await Promise.all(entries));
  }

  /** @throws DomainError `read-model-rebuilding` while there are no read models to look into. */
  override find(subjectId: string): KeyObject | undefined {
    const wrapped = this.#row(subjectId)?.wrapped;
    return typeof wrapped === 'string' ? this.#unwrap(subjectId, wrapped) : undefined;
  }

  override async erase(subjectIds: readonly string[]): Promise<void> {
    let last: Position = START;
    for (const subjectId of subjectIds) {
      if (this.#rowIfThere(subjectId)?.wrapped === null) continue;
      const position = await this.#erase(subjectId);
      if (position > last) last = position;
    }
    if (last > START) await this.options.readModels.whenProcessed(last, { timeoutMs: LONGEST_WAIT_MS });
    this.options.readModels.scrub();
  }

  /** The connection and the read models belong to others. */
  override close(): void {
    this.#sameMasterKey = undefined;
  }

  /** The tombstone first: a crash after it leaves a key that only this step, repeated, makes everybody forget. */
  async #erase(subjectId: string): Promise<Position> {
    await this.options.streams.tombstone(keyStream(subjectId));
    const { position } = await this.options.streams.append(
      erasureStream(subjectId),
      [keyDeleted(subjectId)],
      'no-stream',
    );
    return position;
  }

  /** @throws SubjectErased */
  #known(subjectId: string): KeyObject | undefined {
    const row = this.#rowIfThere(subjectId);
    if (row === undefined) return undefined;
    if (row.wrapped === null) throw new SubjectErased(subjectId);
    return this.#unwrap(subjectId, row.wrapped);
  }

  /** Of several processes that make a key for the same person one is first, and its key counts. */
  async #make(subjectId: string): Promise<KeyObject> {
    await this.checkMasterKey();
    const key = randomBytes(32);
    const event = keyMade(subjectId, seal(this.#masterKey, key, subjectId));
    try {
      await this.options.streams.append(keyStream(subjectId), [event], 'no-stream');
      return createSecretKey(key);
    } catch (error) {
      if (error instanceof StreamTombstoned) throw new SubjectErased(subjectId);
      if (error instanceof WrongExpectedRevision) return this.#made(subjectId);
      throw error;
    }
  }

  async #made(subjectId: string): Promise<KeyObject> {
    for await (const { data } of this.options.streams.readStream<SubjectKeyMade>(keyStream(subjectId))) {
      return this.#unwrap(subjectId, data.wrapped);
    }
    throw new SubjectErased(subjectId);
  }

  #unwrap(subjectId: string, wrapped: string): KeyObject {
    return createSecretKey(unseal(this.#masterKey, Buffer.from(wrapped, 'base64url'), subjectId));
  }

  #row(subjectId: string): { readonly wrapped: string | null } | undefined {
    return this.options.readModels.reader().get('SELECT wrapped FROM subject_keys WHERE subject_id = ?', [subjectId]);
  }

  /** Writers can ask the server as well, so they need no read models. */
  #rowIfThere(subjectId: string): { readonly wrapped: string | null } | undefined {
    try {
      return this.#row(subjectId);
    } catch {
      return undefined;
    }
  }
}
