import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import { stageTitles } from '#stage-stream';
import type { HistoryEntry } from '../case-history/case-history.view.js';
import type { CaseEvent } from '../domain/case-events.js';
import { stageOf } from '../stage-updates/stage-update-of.js';
import type { ReplayOrder } from './moments.js';
import { ReplayedCases } from './replayed-cases.js';
import type { ReplayMoment, ReplayView } from './replay.view.js';

export class GetReplay extends Query<ReplayView> {
  constructor(
    readonly caseId: string,
    readonly by: ReplayOrder,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(GetReplay)
export class GetReplayHandler implements IQueryHandler<GetReplay> {
  constructor(private readonly replayed: ReplayedCases) {}

  async execute({ caseId, by, viewer }: GetReplay): Promise<ReplayView> {
    const moments = await this.replayed.moments(caseId, viewer, by);
    using then = this.replayed.open();
    then.advance(moments);
    const { zone, incomingNumber, serviceTitle } = await then.view(viewer);
    const { entries } = await then.history(viewer);
    const byRevision = new Map(entries.map((entry) => [entry.revision, entry]));
    const told = moments.flatMap(({ event }) => byRevision.get(event.revision) ?? []);
    return { caseId, by, zone, incomingNumber, serviceTitle, moments: told.map(titled) };
  }
}

/** An entry of the history under the event's name. */
export function titled(entry: Pick<HistoryEntry, keyof HistoryEntry>): ReplayMoment {
  return { ...entry, title: stageTitles[stageOf(entry.type as CaseEvent['type'])] };
}
