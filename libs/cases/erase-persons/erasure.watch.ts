import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { PersonalData } from '#personal-data';
import { Projector, ReadModelReader } from '#read-models';
import type { CaseEventOf } from '../domain/case-events.js';

const LOOK_AGAIN_MS = 250;

const ERASURES = `SELECT data FROM case_history WHERE type = 'PersonErased'`;

/** Completes erasures whose keys a crash left behind. Erasing again does no harm, so every start goes through all of them. */
@Injectable()
export class ErasureWatch {
  constructor(
    private readonly projector: Projector,
    private readonly reader: ReadModelReader,
    private readonly personalData: PersonalData,
  ) {}

  /** Waits until the read models have caught up: before, they may not know of the latest erasure. */
  async completeErasures(signal: AbortSignal): Promise<void> {
    while (!this.projector.status().ready) await delay(LOOK_AGAIN_MS, undefined, { signal });
    const subjectIds = this.reader
      .all<{ data: string }>(ERASURES)
      .flatMap(({ data }) => (JSON.parse(data) as CaseEventOf<'PersonErased'>['data']).subjectIds);
    if (subjectIds.length > 0) await this.personalData.erase(subjectIds);
  }
}
