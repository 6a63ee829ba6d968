import type { Position } from '#event-store';
import type { ProjectorLogger } from './projector-logger.js';
import type { ReadModelFile } from './read-model-file.js';
import type { ReadModelFolder } from './read-model-folder.js';
import { ReadModelReader } from './read-model-reader.js';
import { isDamage } from './sqlite-damage.js';

/** Files in a row that get damaged before anything is served: then the disk is to blame, and beginning anew is no answer. */
const PATIENCE = 3;

/** Which file is written, which one is read, and how the one takes over from the other. */
export class LiveFiles {
  readonly reader: ReadModelReader;
  /** Rows of the present projections; complete or being built. */
  current: ReadModelFile;
  /** What queries see: the current file, an earlier version's while the current one is built, or nothing yet. */
  served: ReadModelFile | null;
  private damages = 0;

  /** `onReplaced` is told when `current` has become another file. */
  constructor(
    private readonly folder: ReadModelFolder,
    private readonly logger: ProjectorLogger,
    private readonly onReplaced: () => void,
  ) {
    ({ current: this.current, served: this.served } = folder.open());
    this.reader = new ReadModelReader({
      path: () => this.served?.path ?? null,
      isOutdated: () => this.served !== this.current,
      rowsOf: (projection) => this.served?.rowsOf(projection) ?? null,
      reportDamage: () => this.replace(this.served, 'damaged'),
    });
  }

  servedCheckpoint(): Position | null {
    return this.served?.checkpoint ?? null;
  }

  /** A file to build beside the current one. */
  begin(): ReadModelFile {
    return this.folder.begin();
  }

  discard(file: ReadModelFile): void {
    this.folder.discard(file);
  }

  /** Serves a file that has all there is, and deletes what it replaces. */
  promote(file: ReadModelFile): void {
    if (!file.progress.complete) file.markComplete();
    const replaced = new Set([this.served, this.current]);
    this.current = file;
    this.served = file;
    this.damages = 0;
    this.reader.release();
    for (const old of replaced) if (old !== null && old !== file) this.folder.discard(old);
    this.logger.info({ path: file.path, events: file.progress.events }, 'read models switched');
    this.onReplaced();
  }

  /** Runs work on a file. Damage that shows is answered by beginning anew: then the answer is `undefined`. */
  guard<Result>(file: ReadModelFile, work: () => Result): Result | undefined {
    try {
      return work();
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.replace(file, 'damaged');
      this.damages += 1;
      if (this.damages > PATIENCE) throw error;
      return undefined;
    }
  }

  /** Nothing of the file can be believed: it goes, and its rows are built again from the events. */
  replace(file: ReadModelFile | null, reason: 'damaged' | 'of another store'): void {
    if (file === null) return;
    this.logger.warn({ path: file.path, reason }, 'read models are rebuilt');
    this.reader.release();
    if (this.served === file) this.served = null;
    this.folder.discard(file);
    if (this.current === file) this.current = this.folder.begin();
    this.onReplaced();
  }

  close(): void {
    this.reader.release();
    for (const file of new Set([this.served, this.current])) file?.close();
  }
}
