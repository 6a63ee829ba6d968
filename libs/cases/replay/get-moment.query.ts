import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { BodyDirectory, OfficerDirectory, type Viewer } from '#identity';
import type { CaseView } from '../case-details/case-details.view.js';
import type { CaseRow } from '../case-details/case-row.js';
import type { CaseDue } from '../domain/case-events.js';
import type { Procedure } from '../domain/procedure.js';
import { allowedThen } from './allowed-then.js';
import { changesBetween } from './case-changes.js';
import type { CaseThen } from './case-then.js';
import { titled } from './get-replay.query.js';
import type { MomentView } from './moment.view.js';
import type { Moment, ReplayOrder } from './moments.js';
import { placeOf, ReplayedCases } from './replayed-cases.js';
import type { ReplayMoment } from './replay.view.js';

export class GetMoment extends Query<MomentView> {
  constructor(
    readonly caseId: string,
    readonly revision: number,
    readonly by: ReplayOrder,
    /** Revision of the moment that the changes are told against; `null` = the one before. */
    readonly against: number | null,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(GetMoment)
export class GetMomentHandler implements IQueryHandler<GetMoment> {
  constructor(
    private readonly replayed: ReplayedCases,
    private readonly bodies: BodyDirectory,
    private readonly officers: OfficerDirectory,
  ) {}

  async execute({ caseId, revision, by, against, viewer }: GetMoment): Promise<MomentView> {
    const moments = await this.replayed.moments(caseId, viewer, by);
    const place = placeOf(moments, revision);
    const before = await this.#before(moments, against === null ? place - 1 : placeOf(moments, against), viewer);
    using then = this.replayed.open();
    then.advance(moments.slice(0, place + 1));
    const view = await then.view(viewer);
    const row = then.row(viewer);
    const { edition } = JSON.parse(row.procedure) as Procedure;
    return {
      caseId,
      by,
      moment: await momentOf(then, revision, viewer),
      judgedAt: moments[place]?.judgedAt ?? view.recordedAt,
      ...neighbours(moments, place),
      edition: pinned(view.edition, edition.contentHash),
      calendar: calendarOf(row),
      case: view,
      deadlines: await then.deadlines(viewer),
      allowed: await allowedThen(then, row, { bodies: this.bodies, officers: this.officers }),
      changes: before === null ? [] : changesBetween(before, view),
    };
  }

  async #before(moments: readonly Moment[], place: number, viewer: Viewer): Promise<CaseView | null> {
    if (place < 0) return null;
    using then = this.replayed.open();
    then.advance(moments.slice(0, place + 1));
    return await then.view(viewer);
  }
}

function pinned(edition: CaseView['edition'], contentHash: string): MomentView['edition'] {
  const { id, revision, actTitle, actNumber, actDate } = edition;
  return { id, revision, actTitle, actNumber, actDate, contentHash };
}

function neighbours(moments: readonly Moment[], place: number): Pick<MomentView, 'previous' | 'next'> {
  const at = (index: number): number | null => (index < 0 ? null : (moments[index]?.event.revision ?? null));
  return { previous: at(place - 1), next: at(place + 1) };
}

async function momentOf(then: CaseThen, revision: number, viewer: Viewer): Promise<ReplayMoment> {
  const { entries } = await then.history(viewer);
  const entry = entries.find((one) => one.revision === revision);
  if (entry === undefined) throw new Error('The history lacks an event that the case was folded from');
  return titled(entry);
}

/** The step's due date is set later than the case's: its calendar is the younger. */
function calendarOf({ step_due, case_due }: CaseRow): string | null {
  const [ofStep, ofCase] = [step_due, case_due].map(
    (due) => JSON.parse(due ?? 'null') as Pick<CaseDue, 'calendar'> | null,
  );
  return (ofStep ?? ofCase)?.calendar ?? null;
}
