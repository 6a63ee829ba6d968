import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { OfficerDirectory, type Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import { Clock } from '#platform';
import { ReadModelReader } from '#read-models';
import { editions } from '#regulations';
import type { PersonDetails } from '../domain/case-events.js';
import type { QueueRow } from './officer-queue.sql.js';
import type { UnattendedItem, UnattendedView } from './unattended.view.js';

/** Open cases of the body whose executor may no longer act in it: he was deactivated, moved, or lost the role. */
export class FindUnattended extends Query<UnattendedView> {
  constructor(readonly viewer: Viewer) {
    super();
  }
}

const AT_MOST = 100;
const NO_DUE = '9999';

const EXECUTORS = `SELECT DISTINCT executor_id FROM officer_queue
  WHERE provider_id = ? AND executor_id IS NOT NULL`;

const CASES = `SELECT * FROM officer_queue
  WHERE provider_id = ? AND executor_id IN (SELECT value FROM json_each(?))
  ORDER BY sort_due, case_id LIMIT ?`;

@QueryHandler(FindUnattended)
export class FindUnattendedHandler implements IQueryHandler<FindUnattended> {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly personalData: PersonalData,
    private readonly officers: OfficerDirectory,
    private readonly clock: Clock,
  ) {}

  execute({ viewer: { body } }: FindUnattended): Promise<UnattendedView> {
    const gone = this.reader
      .all<{ executor_id: string }>(EXECUTORS, [body.id])
      .map(({ executor_id }) => executor_id)
      .filter((id) => !this.officers.isActive(id, body.id, 'executor'));
    const rows = this.reader.all<QueueRow>(CASES, [body.id, JSON.stringify(gone), AT_MOST + 1]);
    const now = this.clock.now();
    return Promise.resolve({
      items: rows.slice(0, AT_MOST).map((row) => this.#item(row, now)),
      more: rows.length > AT_MOST,
    });
  }

  #item(row: QueueRow, now: string): UnattendedItem {
    const applicant = this.personalData.open(JSON.parse(row.applicant)) as PersonDetails | null;
    const executor = row.executor_id === null ? undefined : this.officers.find(row.executor_id);
    const judgedAt = row.archive === 1 ? row.last_act_at : now;
    return {
      caseId: row.case_id,
      incomingNumber: row.incoming_number,
      serviceTitle: editions.get(row.edition_id).service.title,
      applicantName: applicant?.fullName ?? null,
      archive: row.archive === 1,
      executor: executor ? { id: executor.id, name: executor.name } : null,
      dueAt: row.sort_due === NO_DUE ? null : row.sort_due,
      overdue: row.sort_due < judgedAt,
    };
  }
}
