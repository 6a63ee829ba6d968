import { Injectable } from '@nestjs/common';
import { EventStore } from '#event-store';
import { BodyDirectory, OfficerDirectory, type Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import { AppConfig, DomainError } from '#platform';
import { VisibleCases } from '../case-details/visible-cases.js';
import type { CaseEvent } from '../domain/case-events.js';
import { caseEventTypes, caseStream } from '../stored-events/case-event-types.js';
import { CaseThen } from './case-then.js';
import { type CaseRecorded, type Moment, momentsOf, type ReplayOrder } from './moments.js';

/** Opens the past of cases, for readers who may see them. */
@Injectable()
export class ReplayedCases {
  constructor(
    private readonly store: EventStore,
    private readonly cases: VisibleCases,
    private readonly personalData: PersonalData,
    private readonly bodies: BodyDirectory,
    private readonly officers: OfficerDirectory,
    private readonly config: AppConfig,
  ) {}

  /** @throws DomainError `case-not-found` */
  async moments(caseId: string, viewer: Viewer, by: ReplayOrder): Promise<Moment[]> {
    const { revision } = this.cases.get(caseId, viewer);
    const events: CaseRecorded[] = [];
    for await (const event of this.store.readStream<CaseEvent>(caseStream(caseId))) {
      // What the read models do not have yet is not yet known to anybody.
      if (event.revision > revision) break;
      if (caseEventTypes.has(event.type)) events.push(event);
    }
    return momentsOf(events, by);
  }

  /** Nothing yet: let it `advance`, and dispose of it. */
  open(): CaseThen {
    const { personalData, bodies, officers, config } = this;
    return new CaseThen({ personalData, bodies, officers, config });
  }
}

/** Place of the moment after the event of that revision. @throws DomainError `moment-not-found` */
export function placeOf(moments: readonly Moment[], revision: number): number {
  const place = moments.findIndex(({ event }) => event.revision === revision);
  if (place < 0) throw new DomainError('not-found', 'moment-not-found');
  return place;
}
