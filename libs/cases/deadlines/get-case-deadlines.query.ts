import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import { ReadModelReader } from '#read-models';
import { VisibleCases } from '../case-details/visible-cases.js';
import type { CaseDue, CaseEventOf } from '../domain/case-events.js';
import type { Procedure } from '../domain/procedure.js';
import type { DeadlinesView } from './deadlines.view.js';
import { caseDeadline, stepDeadline } from './explained.js';

export class GetCaseDeadlines extends Query<DeadlinesView> {
  constructor(
    readonly caseId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

const STARTED = `SELECT data FROM case_history WHERE case_id = ? AND type = 'StepStarted' ORDER BY revision`;

@QueryHandler(GetCaseDeadlines)
export class GetCaseDeadlinesHandler implements IQueryHandler<GetCaseDeadlines> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly reader: ReadModelReader,
  ) {}

  execute({ caseId, viewer }: GetCaseDeadlines): Promise<DeadlinesView> {
    const row = this.cases.get(caseId, viewer);
    const procedure = JSON.parse(row.procedure) as Procedure;
    const due = JSON.parse(row.case_due ?? 'null') as CaseDue | null;
    const started = this.reader
      .all<{ data: string }>(STARTED, [caseId])
      .map(({ data }) => JSON.parse(data) as CaseEventOf<'StepStarted'>['data']);
    return Promise.resolve({
      case: due && caseDeadline(due, procedure, row.zone),
      steps: started.flatMap((step) => stepDeadline(step, procedure, row.zone) ?? []),
    });
  }
}
