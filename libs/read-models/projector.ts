import { setImmediate as othersFirst } from 'node:timers/promises';
import {
  type DataFolderLock,
  type EventPage,
  type EventStore,
  EventStoreUnavailable,
  lockDataFolder,
  type Position,
} from '#event-store';
import { backoffMs, pause as sleepingPause, type Pause } from './backoff.js';
import { LiveFiles } from './live-files.js';
import { isOriginOf } from './origin.js';
import { PositionWaiters, type WaitOptions } from './position-waiters.js';
import type { Projection } from './projection.js';
import { ProjectionSet } from './projection-set.js';
import { faultOf, framesOf } from './projector-fault.js';
import { type ProjectorLogger, silent } from './projector-logger.js';
import { describeStatus, type ProjectorCourse, type ProjectorStatus } from './projector-status.js';
import type { ReadModelFile } from './read-model-file.js';
import { ReadModelFolder } from './read-model-folder.js';
import type { ReadModelReader } from './read-model-reader.js';
import { type RebuildReport, rebuildBeside } from './rebuild-beside.js';

export interface ProjectorOptions {
  readonly store: EventStore;
  /** Folder for nothing else and no other process; made when missing. */
  readonly folder: string;
  readonly projections: readonly Projection[];
  readonly logger?: ProjectorLogger;
  /** Told of every failed try, with the error itself. */
  readonly onError?: (error: unknown) => void;
  /** Events per transaction while catching up; 500 unless given. */
  readonly batchSize?: number;
  /** How to wait between tries. */
  readonly pause?: Pause;
}

/**
 * Keeps the read models of a process: reads the store, hands the events to the projections, and commits rows and
 * checkpoint together, so that every event counts exactly once whenever the process dies.
 */
export class Projector {
  private readonly files: LiveFiles;
  private readonly waiters = new PositionWaiters();
  private readonly closing = new AbortController();
  private readonly course: ProjectorCourse = { phase: 'idle', caughtUp: false, fault: null, beside: null };
  private readonly batchSize: number;
  private readonly logger: ProjectorLogger;
  private running: Promise<void> = Promise.resolve();
  private rebuilding: Promise<RebuildReport> | null = null;
  private restart = new AbortController();
  private failures = 0;
  private originChecked = false;

  private constructor(
    private readonly options: ProjectorOptions,
    private readonly set: ProjectionSet,
    private readonly lock: DataFolderLock,
  ) {
    this.logger = options.logger ?? silent;
    this.batchSize = options.batchSize ?? 500;
    const folder = new ReadModelFolder(options.folder, set, this.logger);
    this.files = new LiveFiles(folder, this.logger, () => this.restart.abort());
  }

  /**
   * Takes the folder and what is sound in it; reads no event yet.
   * @throws TypeError when the projections do not fit together.
   * @throws DataFolderInUse when another process has the folder, EventStoreUnavailable when it is not writable.
   */
  static open(options: ProjectorOptions): Projector {
    const set = new ProjectionSet(options.projections);
    const lock = lockDataFolder(options.folder);
    try {
      return new Projector(options, set, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /**
   * Takes in everything the store has, and serves it. Answers with the position reached.
   * @throws ProjectionFailed when a handler throws; what came before it is kept.
   * @throws EventStoreUnavailable when the store cannot be read.
   */
  async catchUp(signal?: AbortSignal): Promise<Position> {
    const until = AbortSignal.any([this.closing.signal, ...(signal === undefined ? [] : [signal])]);
    await this.checkOrigin();
    while (!(await this.step(until)));
    return this.files.current.checkpoint;
  }

  /** Catches up, then follows the store until the signal aborts. Faults are logged, shown in the status and tried again. */
  run(signal: AbortSignal): Promise<void> {
    const until = AbortSignal.any([signal, this.closing.signal]);
    this.running = this.keepFollowing(until);
    return this.running;
  }

  /**
   * Resolves when queries see the position: a write's answer makes it readable by its writer.
   * @throws DomainError `unavailable` / `read-model-behind` after the time; the signal's reason when it aborts.
   */
  async whenProcessed(position: Position, options: WaitOptions): Promise<void> {
    const checkpoint = this.files.servedCheckpoint();
    if (checkpoint === null || checkpoint < position) await this.waiters.wait(position, options);
  }

  /** Builds the same versions again beside, compares, switches. Queries and projecting go on meanwhile. */
  rebuild(): Promise<RebuildReport> {
    this.rebuilding ??= this.rebuildCurrent().finally(() => {
      this.rebuilding = null;
    });
    return this.rebuilding;
  }

  status(): ProjectorStatus {
    return describeStatus(this.set, this.files, this.course);
  }

  /** For queries; one for the whole process. */
  reader(): ReadModelReader {
    return this.files.reader;
  }

  /** SHA-256 over the rows of the current projections. Equal at equal positions, whatever way the rows came in. */
  digest(): string {
    return this.files.current.digest();
  }

  /** After an erasure: removes what the write-ahead log still remembers. False when it should be tried again. */
  scrub(): boolean {
    return this.files.current.scrub();
  }

  /** Stops following and lets go of all files. */
  async close(): Promise<void> {
    this.closing.abort();
    await Promise.allSettled([this.running, this.rebuilding]);
    this.course.phase = 'closed';
    this.files.close();
    this.lock.release();
  }

  private async keepFollowing(signal: AbortSignal): Promise<void> {
    do {
      this.restart = new AbortController();
      try {
        await this.catchUp(signal);
        await this.follow(AbortSignal.any([signal, this.restart.signal]));
      } catch (error) {
        if (signal.aborted) break;
        this.noteFailure(error);
        await (this.options.pause ?? sleepingPause)(backoffMs(this.failures), signal);
      }
    } while (!signal.aborted);
    this.course.phase = 'idle';
  }

  private async follow(signal: AbortSignal): Promise<void> {
    const file = this.files.current;
    this.course.phase = 'following';
    try {
      for await (const page of this.options.store.subscribe(file.checkpoint, this.set.filter, signal)) {
        if (signal.aborted) return;
        this.take(file, page);
        await othersFirst();
      }
      throw new EventStoreUnavailable('The subscription ended by itself');
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** One page. True when there was nothing left to take. */
  private async step(signal: AbortSignal): Promise<boolean> {
    signal.throwIfAborted();
    const file = this.files.current;
    const before = file.checkpoint;
    if (!file.progress.complete) this.course.phase = 'building';
    const page = await this.options.store.readAll(before, this.batchSize, this.set.filter);
    signal.throwIfAborted();
    if (file !== this.files.current) return false;
    if (page.events.length === 0 && page.nextPosition <= before) return this.arrive(file);
    this.take(file, page);
    await othersFirst();
    return false;
  }

  private arrive(file: ReadModelFile): boolean {
    if (this.files.served !== file) this.files.guard(file, () => this.files.promote(file));
    if (this.files.served !== file) return false;
    if (this.course.phase === 'building') this.course.phase = 'idle';
    this.course.caughtUp = true;
    this.noteProgress();
    return true;
  }

  private take(file: ReadModelFile, page: EventPage): void {
    this.files.guard(file, () => {
      file.apply(page, this.set);
      this.noteProgress();
    });
  }

  private noteProgress(): void {
    this.course.fault = null;
    this.failures = 0;
    const checkpoint = this.files.servedCheckpoint();
    if (checkpoint !== null) this.waiters.arrived(checkpoint);
  }

  private noteFailure(error: unknown): void {
    const fault = faultOf(error);
    const isNews = JSON.stringify(fault) !== JSON.stringify(this.course.fault);
    Object.assign(this.course, { phase: 'retrying', caughtUp: false, fault });
    this.failures += 1;
    if (isNews) this.logger.error({ ...fault, frames: framesOf(error) }, 'projecting failed, will be tried again');
    this.options.onError?.(error);
  }

  private async checkOrigin(): Promise<void> {
    if (this.originChecked) return;
    const { current } = this.files;
    const isOrigin = await isOriginOf(this.options.store, this.set.filter, current.progress);
    if (!isOrigin && this.files.current === current) this.files.replace(current, 'of another store');
    this.originChecked = true;
  }

  private async rebuildCurrent(): Promise<RebuildReport> {
    await this.catchUp();
    const beside = this.files.begin();
    this.course.beside = beside;
    try {
      return await rebuildBeside(beside, this.files.current, this.contextOfRebuild());
    } catch (error) {
      if (this.files.current !== beside) this.files.discard(beside);
      throw error;
    } finally {
      this.course.beside = null;
    }
  }

  private contextOfRebuild(): Parameters<typeof rebuildBeside>[2] {
    const { set, files, batchSize, closing } = this;
    return { store: this.options.store, set, files, batchSize, signal: closing.signal };
  }
}
