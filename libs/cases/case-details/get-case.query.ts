import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { BodyDirectory, OfficerDirectory, type Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import { AppConfig, Clock } from '#platform';
import { ReadModelReader } from '#read-models';
import { editions, type PublishedEdition } from '#regulations';
import { actionsIn, answersOf, isTurnOf, owedNotices } from '../case-views/actions-of.js';
import { judgedAtOf, suspendedOr } from '../case-views/timed-row.js';
import type { CaseAction } from '../domain/allowed-actions.js';
import { channelRules, hasFaults } from '../domain/channel-rules.js';
import { AFTER_HEARING } from '../domain/consequences.js';
import type { Procedure } from '../domain/procedure.js';
import { caseFilesOf } from '../files/case-files.js';
import { actionForm } from './action-forms.js';
import { actsOf, partiesView, documentsView } from './case-acts.js';
import { hearingOf } from './case-hearing.js';
import { noticesView } from './case-notices.js';
import { type PathEvent, pathOf } from './case-path.js';
import { recordsOf } from './case-records.js';
import type { CaseRecords } from './case-records.view.js';
import type { CaseRow } from './case-row.js';
import type { CaseContent } from './case-content.js';
import { dueView, stepView, termState, termViews } from './case-dues.js';
import type { CaseView } from './case-details.view.js';
import { childTalksView, lookUpsView } from './findings.js';
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

const ANSWER = `SELECT due_at FROM running_terms WHERE case_id = ? AND code = '${AFTER_HEARING}'`;
const PATH = 'SELECT revision, type, occurred_at, step, data FROM case_history WHERE case_id = ? ORDER BY revision';

@QueryHandler(GetCase)
export class GetCaseHandler implements IQueryHandler<GetCase> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly reader: ReadModelReader,
    private readonly personalData: PersonalData,
    private readonly bodies: BodyDirectory,
    private readonly officers: OfficerDirectory,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  execute({ caseId, viewer }: GetCase): Promise<CaseView> {
    const row = this.cases.get(caseId, viewer);
    const procedure = JSON.parse(row.procedure) as Procedure;
    const edition = editions.get(row.edition_id, row.edition_revision);
    const judgedAt = judgedAtOf(row, this.clock.now());
    const events = this.reader.all<PathEvent>(PATH, [row.case_id]);
    const content = this.#contentOf(row, procedure, edition, events);
    const actions = this.#actionsOf(row, procedure, edition, viewer);
    const sources = { row, procedure, edition, events, judgedAt };
    return Promise.resolve({
      ...this.#identityOf(row, edition),
      ...this.#courseOf(sources),
      ...content,
      ...this.#toldOf(sources),
      ...recordsOf({ ...sources, open: this.#open }),
      files: caseFilesOf({ ...sources, viewer, limit: this.config.fileLimit, open: this.#open }),
      yourTurn: row.status === 'open' && isTurnOf(row, viewer),
      allowedActions: actions,
      forms: actions.map((action) => actionForm(action, { ...sources, officers: this.officers, content })),
    });
  }

  /** Acceptance is not refused where the list leaves nothing to name. */
  #actionsOf(row: CaseRow, procedure: Procedure, edition: PublishedEdition, viewer: Viewer): CaseAction[] {
    const actions = actionsIn(row, procedure, viewer);
    if (!actions.includes('refuse-acceptance')) return actions;
    const filed = { answers: answersOf(row), handedIn: handedInOf(row) };
    return hasFaults(channelRules(edition, row.channel), filed)
      ? actions
      : actions.filter((action) => action !== 'refuse-acceptance');
  }

  #identityOf(row: CaseRow, { id, revision, act, service }: PublishedEdition): Identity {
    return {
      caseId: row.case_id,
      revision: row.revision,
      actedRevision: row.acted_revision,
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

  #courseOf({ row, procedure, edition, events, ...sources }: CaseSources): Course {
    const judgedAt = suspendedOr(row, sources.judgedAt);
    const executor = row.executor_id === null ? undefined : this.officers.find(row.executor_id);
    return {
      status: row.status,
      closedBy: row.closed_by,
      closedAt: row.closed_at,
      outcome: row.outcome,
      lastActAt: row.last_act_at,
      executor: executor ? { id: executor.id, name: executor.name } : null,
      due: dueView(row.case_due, judgedAt),
      ...termState(row),
      terms: termViews(events, edition, judgedAt),
      step: stepView(row, judgedAt),
      path: pathOf(procedure.steps, edition, events, row.status === 'open' ? judgedAt : null),
    };
  }

  #contentOf(row: CaseRow, procedure: Procedure, edition: PublishedEdition, events: readonly PathEvent[]): CaseContent {
    const open = this.#open;
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

  #toldOf({ row, edition, events, judgedAt }: CaseSources): Told {
    const open = (data: unknown): unknown => this.personalData.open(data);
    const { zone } = row;
    const answer = this.reader.get<{ due_at: string }>(ANSWER, [row.case_id]);
    const answerDue = answer === undefined ? null : { dueAt: answer.due_at, overdue: answer.due_at < judgedAt };
    return {
      hearing: hearingOf({ events, open, edition, zone, answerDue }),
      notices: noticesView({ events, open, resultTold: row.notified_at, owed: owedNotices(row), zone, judgedAt }),
    };
  }

  readonly #open = (json: string | null): unknown => (json === null ? null : this.personalData.open(JSON.parse(json)));

  #body(id: string): CaseView['provider'] {
    return { id, name: this.bodies.nameAt(id, this.clock.now()) };
  }
}

interface CaseSources {
  readonly row: CaseRow;
  readonly procedure: Procedure;
  readonly edition: PublishedEdition;
  readonly events: readonly PathEvent[];
  readonly judgedAt: string;
}

type Course = Pick<
  CaseView,
  | 'status'
  | 'closedBy'
  | 'closedAt'
  | 'outcome'
  | 'lastActAt'
  | 'executor'
  | 'due'
  | 'suspendedSince'
  | 'prolongedUntil'
  | 'terms'
  | 'step'
  | 'path'
>;
type Told = Pick<CaseView, 'hearing' | 'notices'>;
type Identity = Omit<
  CaseView,
  keyof Course | keyof CaseContent | keyof Told | keyof CaseRecords | 'files' | 'yourTurn' | 'allowedActions' | 'forms'
>;
