import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { FileStore } from '#files';
import { Clock, Logger } from '#platform';
import { Projector, ReadModelReader } from '#read-models';

const LOOK_AGAIN_MS = 250;
const DAY_MS = 24 * 60 * 60 * 1000;

const NEEDED = 'SELECT 1 FROM kept_files WHERE file = ?';

/**
 * Clears the folder once a day of contents no event points to: a crash or a refusal came between the two, or the persons were
 * erased. It touches nothing that is younger than a day, so that it never meets a command under way.
 */
@Injectable()
export class FileWatch {
  constructor(
    private readonly files: FileStore,
    private readonly projector: Projector,
    private readonly reader: ReadModelReader,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    for (;;) {
      await this.sweep(signal);
      await delay(DAY_MS, undefined, { signal });
    }
  }

  /** Waits until the read models have caught up: before, they do not know all that events point to. */
  async sweep(signal: AbortSignal): Promise<void> {
    while (!this.projector.status().ready) await delay(LOOK_AGAIN_MS, undefined, { signal });
    const isNeeded = (name: string): boolean => this.reader.get(NEEDED, [name]) !== undefined;
    const removed = await this.files.sweep(isNeeded, Date.parse(this.clock.now()) - DAY_MS);
    if (removed > 0) this.logger.info({ removed }, 'files that belong to no case were removed');
  }
}
