import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Projector, ReadModelReader } from '#read-models';
import { OutcomeBearer } from './outcome-bearer.js';

const READY_AGAIN_MS = 250;
const LOOK_AGAIN_MS = 30_000;

const UNDERWAY = 'SELECT complaint_id FROM complaints WHERE reopens = 1 AND effect IS NULL';

/**
 * Completes what a crash left between the decision on a complaint and its case. The deciding command does it itself at once;
 * the watch finds what it could not finish, at the start and from time to time.
 */
@Injectable()
export class ComplaintOutcomeWatch {
  constructor(
    private readonly projector: Projector,
    private readonly reader: ReadModelReader,
    private readonly bearer: OutcomeBearer,
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    while (!this.projector.status().ready) await delay(READY_AGAIN_MS, undefined, { signal });
    for (;;) {
      await this.completeOutcomes();
      await delay(LOOK_AGAIN_MS, undefined, { signal });
    }
  }

  async completeOutcomes(): Promise<void> {
    for (const { complaint_id } of this.reader.all<{ complaint_id: string }>(UNDERWAY)) {
      await this.bearer.bring(complaint_id);
    }
  }
}
