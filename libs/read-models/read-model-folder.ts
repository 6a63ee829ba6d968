import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectionSet } from './projection-set.js';
import type { ProjectorLogger } from './projector-logger.js';
import { ReadModelFile } from './read-model-file.js';
import { isDamage, isStorageFault } from './sqlite-damage.js';

const FILE = /^read-models\.(\d+)\.db$/;

/** What a folder holds at start. `served` is `null`, a complete file of an earlier set, or the same file as `current`. */
export interface FoundFiles {
  readonly served: ReadModelFile | null;
  readonly current: ReadModelFile;
}

/**
 * Files are numbered upwards. The highest complete one is served; a higher one is being built. So switching is one
 * committed word in the new file, and a crash at any moment leaves either the old or the new one in place.
 */
export class ReadModelFolder {
  constructor(
    private readonly path: string,
    private readonly set: ProjectionSet,
    private readonly logger: ProjectorLogger,
  ) {}

  /** Takes up what is sound and wanted, deletes the rest, and begins a file where none fits. */
  open(): FoundFiles {
    const found = this.numbers().flatMap((number) => this.tryOpen(number));
    const served = found.find(({ progress }) => progress.complete) ?? null;
    const newer = found.slice(0, served === null ? found.length : found.indexOf(served));
    const current = this.isCurrent(served) ? served : (newer.find((file) => this.isCurrent(file)) ?? null);
    for (const file of found) if (file !== served && file !== current) this.discard(file);
    return { served, current: current ?? this.begin() };
  }

  /** An empty file beside the others. */
  begin(): ReadModelFile {
    const [highest = 0] = this.numbers();
    return ReadModelFile.create(this.pathOf(highest + 1), this.set);
  }

  /** Closes and deletes: read models hold personal data, so nothing of a replaced file stays behind. */
  discard(file: ReadModelFile): void {
    file.close();
    this.remove(file.path);
  }

  /** Descending. */
  private numbers(): number[] {
    const numbers = readdirSync(this.path).map((name) => Number(FILE.exec(name)?.[1]));
    return numbers.filter(Number.isInteger).toSorted((a, b) => b - a);
  }

  private tryOpen(number: number): ReadModelFile[] {
    const path = this.pathOf(number);
    try {
      return [ReadModelFile.open(path, this.set)];
    } catch (error) {
      if (isStorageFault(error) && !isDamage(error)) throw error;
      this.logger.warn({ path, reason: error instanceof Error ? error.name : 'unknown' }, 'read models damaged');
      this.remove(path);
      return [];
    }
  }

  private isCurrent(file: ReadModelFile | null): boolean {
    return file?.progress.fingerprint === this.set.fingerprint;
  }

  private pathOf(number: number): string {
    return join(this.path, `read-models.${String(number)}.db`);
  }

  private remove(path: string): void {
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  }
}
