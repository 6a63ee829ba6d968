import type { BodyDirectory, OfficerDirectory, Viewer } from '#identity';
import type { PersonalData } from '#personal-data';
import { type AppConfig, FixedClock } from '#platform';
import { type ReadModelSnapshot, snapshotsOf } from '#read-models';
import type { LocalizedText } from '#regulations';
import { caseDetails } from '../case-details/case-details.projection.js';
import type { CaseView } from '../case-details/case-details.view.js';
import type { CaseRow } from '../case-details/case-row.js';
import { GetCase, GetCaseHandler } from '../case-details/get-case.query.js';
import { VisibleCases } from '../case-details/visible-cases.js';
import { caseHistory } from '../case-history/case-history.projection.js';
import type { HistoryView } from '../case-history/case-history.view.js';
import { GetCaseHistory, GetCaseHistoryHandler } from '../case-history/get-case-history.query.js';
import type { DeadlinesView } from '../deadlines/deadlines.view.js';
import { GetCaseDeadlines, GetCaseDeadlinesHandler } from '../deadlines/get-case-deadlines.query.js';
import { officerQueue } from '../officer-queue/officer-queue.projection.js';
import type { Moment } from './moments.js';

/** Every read model that the queries below look into. */
const newSnapshot = snapshotsOf([caseDetails, caseHistory, officerQueue]);

export interface Knowing {
  readonly personalData: PersonalData;
  readonly bodies: BodyDirectory;
  readonly officers: OfficerDirectory;
  readonly config: AppConfig;
}

/**
 * A case as it stood at a moment: the projections and the queries of today over the events until then, by the clock of
 * the moment. Bodies have the names known then; who was erased is as today.
 */
export class CaseThen implements Disposable {
  readonly #rows: ReadModelSnapshot = newSnapshot();
  readonly #clock = new FixedClock('');
  readonly #cases = new VisibleCases(this.#rows);
  #caseId = '';

  constructor(private readonly knowing: Knowing) {}

  /** Goes on to the last of the moments, which follow those it has seen. */
  advance(moments: readonly Moment[]): void {
    this.#rows.take(moments.map(({ event }) => event));
    const last = moments.at(-1);
    if (last !== undefined) this.#clock.set(last.judgedAt);
    this.#caseId = caseIdIn(moments) ?? this.#caseId;
  }

  /** What the body was called. */
  nameOf(bodyId: string): LocalizedText {
    return this.knowing.bodies.nameAt(bodyId, this.#clock.now());
  }

  row(viewer: Viewer): CaseRow {
    return this.#cases.get(this.#caseId, viewer);
  }

  view(viewer: Viewer): Promise<CaseView> {
    const { personalData, bodies, officers, config } = this.knowing;
    const handler = new GetCaseHandler(this.#cases, this.#rows, personalData, bodies, officers, this.#clock, config);
    return handler.execute(new GetCase(this.#caseId, viewer));
  }

  deadlines(viewer: Viewer): Promise<DeadlinesView> {
    const handler = new GetCaseDeadlinesHandler(this.#cases, this.#rows, this.#clock);
    return handler.execute(new GetCaseDeadlines(this.#caseId, viewer));
  }

  history(viewer: Viewer): Promise<HistoryView> {
    const { personalData, bodies, officers } = this.knowing;
    const handler = new GetCaseHistoryHandler(this.#cases, this.#rows, personalData, bodies, officers);
    return handler.execute(new GetCaseHistory(this.#caseId, viewer));
  }

  [Symbol.dispose](): void {
    this.#rows.release();
  }
}

function caseIdIn(moments: readonly Moment[]): string | undefined {
  for (const { event } of moments) if (event.type === 'ApplicationSubmitted') return event.data.caseId;
  return undefined;
}
