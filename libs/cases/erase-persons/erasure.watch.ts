import { Injectable } from '@nestjs/common';
import { PersonalData } from '#personal-data';
import { ReadModelReader } from '#read-models';
import type { CaseEventOf } from '../domain/case-events.js';

const ERASURES = `SELECT data FROM case_history WHERE type = 'PersonErased'`;

/** Completes erasures whose keys a crash left behind. Erasing again does no harm, so every start goes through all of them. */
@Injectable()
export class ErasureWatch {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly personalData: PersonalData,
  ) {}

  /** Call when the read models have caught up. */
  async completeErasures(): Promise<void> {
    const subjectIds = this.reader
      .all<{ data: string }>(ERASURES)
      .flatMap(({ data }) => (JSON.parse(data) as CaseEventOf<'PersonErased'>['data']).subjectIds);
    if (subjectIds.length > 0) await this.personalData.erase(subjectIds);
  }
}
