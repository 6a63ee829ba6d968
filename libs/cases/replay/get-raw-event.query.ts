import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import type { CaseRecorded } from './moments.js';
import { placeOf, ReplayedCases } from './replayed-cases.js';
import type { RawEventView } from './moment.view.js';

export class GetRawEvent extends Query<RawEventView> {
  constructor(
    readonly caseId: string,
    readonly revision: number,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(GetRawEvent)
export class GetRawEventHandler implements IQueryHandler<GetRawEvent> {
  constructor(
    private readonly replayed: ReplayedCases,
    private readonly personalData: PersonalData,
  ) {}

  async execute({ caseId, revision, viewer }: GetRawEvent): Promise<RawEventView> {
    const moments = await this.replayed.moments(caseId, viewer, 'known');
    const moment = moments[placeOf(moments, revision)];
    if (moment === undefined) throw new Error('A moment has its place');
    return rawEvent(moment.event, this.personalData);
  }
}

export class ListRawEvents extends Query<readonly RawEventView[]> {
  constructor(
    readonly caseId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(ListRawEvents)
export class ListRawEventsHandler implements IQueryHandler<ListRawEvents> {
  constructor(
    private readonly replayed: ReplayedCases,
    private readonly personalData: PersonalData,
  ) {}

  async execute({ caseId, viewer }: ListRawEvents): Promise<readonly RawEventView[]> {
    const moments = await this.replayed.moments(caseId, viewer, 'known');
    return moments.map(({ event }) => rawEvent(event, this.personalData));
  }
}

/** The event as it lies in the store, but for personal values, which are opened: `null` where the person was erased. */
function rawEvent(event: CaseRecorded, personalData: PersonalData): RawEventView {
  const { id, stream, revision, position, type, recordedAt, metadata } = event;
  const data = personalData.open(event.data) as RawEventView['data'];
  return { id, stream, revision, position, type, recordedAt, metadata: { ...metadata }, data };
}
