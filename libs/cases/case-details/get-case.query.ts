import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { BodyDirectory, OfficerDirectory, type Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import { Clock } from '#platform';
import { ReadModelReader } from '#read-models';
import { editions, type PublishedEdition } from '#regulations';
import { actionsOf, closedActionsOf } from '../case-views/actions-of.js';
import type { CaseAction } from '../domain/allowed-actions.js';
import { channelRules, hasFaults } from '../domain/channel-rules.js';
import type { Procedure } from '../domain/procedure.js';
import { actionForm } from './action-forms.js';
import { actsOf, partiesView, documentsView } from './case-acts.js';
import { type PathEvent, pathOf } from './case-path.js';
import type { CaseRow } from './case-row.js';
import { dueView, stepView } from './case-dues.js';
import type { CaseContent } from './case-content.js';
import type { CaseView } from './case-details.view.js';
import { answersOf, childTalksView, lookUpsView } from './findings.js';
import { handedInOf, intakePart } from './intake-part.js';
import { VisibleCases } from './visible-cases.js';

export class GetCase extends Query<CaseView> {
  constructor(
    readonly caseId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

const PATH = 'SELECT type, occurred_at, step, data FROM case_history WHERE case_id = ? ORDER BY revision';

@QueryHandler(GetCase)
export class GetCaseHandler implements IQueryHandler<GetCase> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly reader: ReadModelReader,
    private readonly personalData: PersonalData,
    private readonly bodies: BodyDirectory,
    private readonly officers: OfficerDirectory,
    private readonly clock: Clock,
  ) {}

  execute({ caseId, viewer }: GetCase): Promise<CaseView> {
    const row = this.cases.get(caseId, viewer);
    const procedure = JSON.parse(row.procedure) as Procedure;
    const edition = editions.get(row.edition_id, row.edition_revision);
    const events = this.reader.all<PathEvent>(PATH, [row.case_id]);
    const content = this.#contentOf(row, procedure, edition, events);
    const actions = this.#actionsOf(row, procedure, edition, viewer);
    const sources = { row, procedure, edition, officers: this.officers, content };
    return Promise.resolve({
      ...this.#identityOf(row, edition),
      ...this.#courseOf(row, procedure, edition, events),
      ...content,
      allowedActions: actions,
      forms: actions.map((action) => actionForm(action, sources)),
    });
  }

  /** Acceptance is not refused where the list leaves nothing to name. */
  #actionsOf(row: CaseRow, procedure: Procedure, edition: PublishedEdition, viewer: Viewer): CaseAction[] {
    if (row.status === 'closed') return closedActionsOf(row, procedure, viewer);
    const named = hasFaults(channelRules(edition, row.channel), { answers: answersOf(row), handedIn: handedInOf(row) });
    return actionsOf(row, procedure, viewer).filter((action) => action !== 'refuse-acceptance' || named);
  }

  #identityOf(row: CaseRow, { id, revision, act, service }: PublishedEdition): Identity {
    return {
      caseId: row.case_id,
      revision: row.revision,
      archive: row.archive === 1,
      service: row.service,
      serviceTitle: service.title,
      edition: { id, revision, actTitle: act.title, actNumber: act.number, actDate: act.date },
      jurisdiction: row.jurisdiction,
      provider: this.#body(row.provider_id),
      intakeBody: this.#body(row.intake_body_id),
      administration: row.administration_id === null ? null : this.#body(row.administration_id),
      zone: row.zone,
      channel: row.channel,
      handout: row.handout,
      submittedAt: row.submitted_at,
      recordedAt: row.recorded_at,
      incomingNumber: row.incoming_number,
      paperNumber: row.paper_number,
      packageComplete: row.package_complete === null ? null : row.package_complete === 1,
      resultNumber: row.result_number,
    };
  }

  #courseOf(row: CaseRow, procedure: Procedure, edition: PublishedEdition, events: readonly PathEvent[]): Course {
    // An archive entry is judged by the days that were entered, a closed case by its last act.
    const judgedAt = row.archive === 1 || row.status === 'closed' ? row.last_act_at : this.clock.now();
    const executor = row.executor_id === null ? undefined : this.officers.find(row.executor_id);
    return {
      status: row.status,
      closedBy: row.closed_by,
      closedAt: row.closed_at,
      outcome: row.outcome,
      lastActAt: row.last_act_at,
      executor: executor ? { id: executor.id, name: executor.name } : null,
      due: dueView(row.case_due, judgedAt),
      step: stepView(row, judgedAt),
      path: pathOf(procedure.steps, edition, events, row.status === 'open' ? judgedAt : null),
    };
  }

  #contentOf(row: CaseRow, procedure: Procedure, edition: PublishedEdition, events: readonly PathEvent[]): CaseContent {
    const open = (json: string | null): unknown => (json === null ? null : this.personalData.open(JSON.parse(json)));
    const parties = partiesView(open(row.parties));
    return {
      parties,
      documents: documentsView(open(row.documents), edition, row.channel),
      ...intakePart(row, procedure, edition, events),
      lookUps: lookUpsView(row, procedure, edition, events, open),
      childTalks: childTalksView(events, parties, open),
      ...actsOf(row, open, edition),
    };
  }

  #body(id: string): CaseView['provider'] {
    const { name } = this.bodies.get(id);
    return { id, name };
  }
}

type Course = Pick<
  CaseView,
  'status' | 'closedBy' | 'closedAt' | 'outcome' | 'lastActAt' | 'executor' | 'due' | 'step' | 'path'
>;
type Identity = Omit<CaseView, keyof Course | keyof CaseContent | 'allowedActions' | 'forms'>;
