import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import { Clock } from '#platform';
import { ReadModelReader } from '#read-models';
import { editions } from '#regulations';
import { legalTime } from '../case-commands/legal-time.js';
import type { CaseRow } from '../case-details/case-row.js';
import { VisibleCases } from '../case-details/visible-cases.js';
import { termTitle } from '../case-views/term-title.js';
import { judgedAtOf, type RunningTermRow, suspendedOr, suspendedSince, timedOf } from '../case-views/timed-row.js';
import type { Procedure } from '../domain/procedure.js';
import { movedDues } from '../domain/recalculation.js';
import type { DeadlinesView } from './deadlines.view.js';
import { caseDeadline, type DueSources, stepDeadline, termDeadline } from './explained.js';
import { dueCourseOf, type HistoryEvent } from './term-course.js';

export class GetCaseDeadlines extends Query<DeadlinesView> {
  constructor(
    readonly caseId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

const HISTORY = 'SELECT type, occurred_at, data FROM case_history WHERE case_id = ? ORDER BY revision';
const RUNNING = 'SELECT code, goal, outcome, started_at, due FROM running_terms WHERE case_id = ?';

@QueryHandler(GetCaseDeadlines)
export class GetCaseDeadlinesHandler implements IQueryHandler<GetCaseDeadlines> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly reader: ReadModelReader,
    private readonly clock: Clock,
  ) {}

  execute({ caseId, viewer }: GetCaseDeadlines): Promise<DeadlinesView> {
    const row = this.cases.get(caseId, viewer);
    const sources = this.#sources(row);
    const { timed, course } = sources;
    const edition = editions.get(row.edition_id, row.edition_revision);
    const judgedAt = suspendedOr(row, judgedAtOf(row, this.clock.now()));
    return Promise.resolve({
      case: timed.due && caseDeadline(timed.due, sources),
      steps: course.steps.flatMap((step) => stepDeadline(step, sources) ?? []),
      terms: course.terms.map((term) =>
        termDeadline(term, sources, { title: termTitle(edition, term.started.code), judgedAt }),
      ),
    });
  }

  #sources(row: CaseRow): DueSources {
    const running = this.reader.all<RunningTermRow>(RUNNING, [row.case_id]);
    const timed = timedOf(row, JSON.parse(row.procedure) as Procedure, running);
    return {
      timed,
      course: dueCourseOf(this.reader.all<HistoryEvent>(HISTORY, [row.case_id])),
      suspended: row.status === 'open' && suspendedSince(timed.branches) !== null,
      changed: new Set(movedDues(timed, legalTime).map(({ of }) => of)),
    };
  }
}
