import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { OfficerDirectory, type Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import { Clock } from '#platform';
import { ReadModelReader } from '#read-models';
import { complaintLaw, lawRule } from '../complaint-law/complaint-law.js';
import { lawWords } from '../complaint-law/law-titles.js';
import type { ComplaintRow } from '../complaint-register/complaint-row.js';
import { ComplaintSummaries, mayReadComplaint } from '../complaint-register/complaint-summaries.js';
import { allowedActions, isBarredFromAnswer } from '../domain/allowed-actions.js';
import type { ComplaintEvent, ComplaintEventOf } from '../domain/complaint-events.js';
import { complaintFile, type ComplaintFile, type PendingComplaint } from '../domain/complaint-file.js';
import { complaintNotFound } from '../domain/refusals.js';
import { actionForm } from './complaint-action-forms.js';
import { type ComplaintActRow, actView } from './complaint-acts.js';
import { duesOf, termView } from './complaint-dues.js';
import type { ComplaintView } from './complaint.view.js';

export class GetComplaint extends Query<ComplaintView> {
  constructor(
    readonly complaintId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

const ONE = 'SELECT * FROM complaints WHERE complaint_id = ?';
const ACTS = 'SELECT * FROM complaint_acts WHERE complaint_id = ? ORDER BY revision';

type FiledData = ComplaintEventOf<'ComplaintFiled'>['data'];

@QueryHandler(GetComplaint)
export class GetComplaintHandler implements IQueryHandler<GetComplaint> {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly summaries: ComplaintSummaries,
    private readonly officers: OfficerDirectory,
    private readonly personalData: PersonalData,
    private readonly clock: Clock,
  ) {}

  execute({ complaintId, viewer }: GetComplaint): Promise<ComplaintView> {
    const row = this.#visible(complaintId, viewer);
    const acts = this.reader.all<ComplaintActRow>(ACTS, [complaintId]);
    const events = acts.map(({ type, data }) => ({ type, data: JSON.parse(data) as unknown }) as ComplaintEvent);
    const file = events.reduce<ComplaintFile>(complaintFile.evolve, complaintFile.initialState);
    const now = this.clock.now();
    const [filed] = events;
    const [summary] = this.summaries.of([row], viewer);
    if (filed?.type !== 'ComplaintFiled' || file.status === 'none' || !summary) throw complaintNotFound();
    return Promise.resolve({
      ...summary,
      revision: row.revision,
      recordedAt: acts[0]?.recorded_at ?? row.filed_at,
      lastActAt: file.lastActAt,
      ...this.#content(filed.data),
      ...this.#terms(row, filed.data, events, now),
      reopens: row.reopens === null ? null : row.reopens === 1,
      effect: row.effect,
      acts: acts.map((act) => actView(act, (data) => this.personalData.open(data), this.officers)),
      ...this.#actions(file, viewer),
    });
  }

  /** One the viewer may not read is answered like one that is not there. */
  #visible(complaintId: string, viewer: Viewer): ComplaintRow {
    const row = this.reader.get<ComplaintRow>(ONE, [complaintId]);
    if (row === undefined || !mayReadComplaint(viewer, row)) throw complaintNotFound();
    return row;
  }

  #content(filed: FiledData): Pick<ComplaintView, 'addressee' | 'entry' | 'text' | 'learnedOn' | 'appealInformation'> {
    const { addressee, against, text, learnedOn, appealInformation } = filed;
    const officer = against.entry?.officerId ? this.officers.find(against.entry.officerId) : undefined;
    const entry = against.entry && {
      revision: against.entry.revision,
      type: against.entry.type,
      occurredAt: against.entry.occurredAt,
      officer: officer ? { id: officer.id, name: officer.name } : null,
    };
    return { addressee, entry, text: this.personalData.open(text) as string | null, learnedOn, appealInformation };
  }

  #terms(row: ComplaintRow, filed: FiledData, events: readonly ComplaintEvent[], now: string): Terms {
    const law = complaintLaw(filed.law);
    const silence = lawRule(law, 'complaintSilence');
    const effect = lawRule(law, 'complaintEffect');
    const extension = lawRule(law, 'complaintReviewExtension');
    const due = row.status === 'decided' ? null : row.review_due_at;
    return {
      law: law.title,
      filing: filed.filing && { lastDay: filed.filing.lastDay, term: termView(filed.filing.term) },
      dues: duesOf(filed, events, now),
      suspendsExecution: effect && lawWords(effect),
      noExtension: extension && lawWords(extension),
      silence: silence !== null && due !== null && due < now ? { since: due, law: lawWords(silence) } : null,
    };
  }

  #actions(
    file: Exclude<ComplaintFile, { status: 'none' }>,
    viewer: Viewer,
  ): Pick<ComplaintView, 'allowedActions' | 'barred' | 'forms'> {
    const officer = { officerId: viewer.officerId, roles: viewer.roles, bodyId: viewer.body.id };
    const actions = allowedActions(file, officer);
    return {
      allowedActions: actions,
      barred: isBarredFromAnswer(file, officer) ? this.#barred(file) : null,
      forms: actions.map((action) => actionForm(action, file)),
    };
  }

  #barred({ providerId, officials }: Pick<PendingComplaint, 'providerId' | 'officials'>): ComplaintView['barred'] {
    const heads = this.officers.list({ bodyIds: [providerId], role: 'head', activeOnly: true });
    return {
      law: lawWords({ act: 'appk', article: '97(2)' }),
      answering: heads.filter(({ id }) => !officials.includes(id)).map(({ id, name }) => ({ id, name })),
    };
  }
}

type Terms = Pick<ComplaintView, 'law' | 'filing' | 'dues' | 'suspendsExecution' | 'noExtension' | 'silence'>;
