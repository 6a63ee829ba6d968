import type { PublishedEdition } from '#regulations';
import { legalTime } from '../case-commands/legal-time.js';
import { resultCodeOf } from '../case-views/actions-of.js';
import type { Correction } from '../domain/branch-events.js';
import type { CaseEventOf } from '../domain/case-events.js';
import { awaitsContract, contractDue } from '../domain/contract.js';
import type { Procedure } from '../domain/procedure.js';
import type { PathEvent } from './case-path.js';
import type { CaseRecords, ConclusionView, CorrectionView } from './case-records.view.js';
import type { CaseRow } from './case-row.js';

interface Sources {
  readonly row: CaseRow;
  readonly procedure: Procedure;
  readonly edition: PublishedEdition;
  readonly events: readonly PathEvent[];
  /** The instant open terms are judged at. */
  readonly judgedAt: string;
  /** Opens sealed values; `null` where the person was erased. */
  readonly open: (json: string | null) => unknown;
}

/** What the history tells of a case beside its steps, with the edition's words. */
export function recordsOf(sources: Sources): Pick<CaseRecords, keyof CaseRecords> {
  return {
    conclusions: conclusionsOf(sources),
    contract: contractOf(sources),
    registerEntry: registerEntryOf(sources),
    prolongs: prolongedOf(sources),
    corrections: correctionsOf(sources),
    withdrawalReason: only(sources, 'ApplicationWithdrawn').at(-1)?.data.reason ?? null,
  };
}

/** Events as they are read here: texts that lie sealed are opened, and `null` where the person was erased. */
interface Read {
  ApplicationSubmitted: Pick<CaseEventOf<'ApplicationSubmitted'>['data'], 'prolongs'>;
  ConclusionsRequested: Pick<CaseEventOf<'ConclusionsRequested'>['data'], 'requests'>;
  ConclusionReceived: Omit<CaseEventOf<'ConclusionReceived'>['data'], 'text'> & { readonly text: string | null };
  ResultDrafted: Pick<CaseEventOf<'ResultDrafted'>['data'], 'withoutAnswer'>;
  NoticeAttempted: Pick<CaseEventOf<'NoticeAttempted'>['data'], 'notice' | 'outcome'>;
  ContractConcluded: CaseEventOf<'ContractConcluded'>['data'];
  RegisterEntered: CaseEventOf<'RegisterEntered'>['data'];
  EntryCorrected: {
    readonly corrects: number;
    readonly correction: { readonly what: Correction['what']; readonly words?: string | null };
  };
  ApplicationWithdrawn: { readonly reason: string | null };
}

interface Entry<T extends keyof Read> {
  readonly at: string;
  readonly data: Read[T];
}

function only<T extends keyof Read>({ events, open }: Sources, type: T): Entry<T>[] {
  return events
    .filter((event) => event.type === type)
    .map(({ occurred_at, data }) => ({ at: occurred_at, data: open(data) as Read[T] }));
}

function conclusionsOf(sources: Sources): CaseRecords['conclusions'] {
  const { edition, procedure } = sources;
  if (!edition.conclusions || procedure.conclusions === null) return null;
  const answers = only(sources, 'ConclusionReceived');
  const passedOver = new Set(only(sources, 'ResultDrafted').flatMap(({ data }) => data.withoutAnswer));
  const requests = only(sources, 'ConclusionsRequested').flatMap(({ at, data }) =>
    data.requests.map((request): ConclusionView => {
      const answer = answers.find((one) => one.data.request === request.id);
      const { id, body, receivedAt, due } = request;
      return {
        ...{ id, body, receivedAt, requestedAt: at, dueAt: due.dueAt },
        state: answer?.data.outcome ?? (due.dueAt < sources.judgedAt ? 'silent' : 'awaited'),
        answeredAt: answer?.at ?? null,
        late: answer?.data.late ?? false,
        number: answer?.data.number ?? null,
        text: answer?.data.text ?? null,
        passedOver: passedOver.has(id),
      };
    }),
  );
  return { title: edition.conclusions.title, citation: edition.conclusions.citation, requests };
}

function contractOf(sources: Sources): CaseRecords['contract'] {
  const { edition, row, procedure } = sources;
  if (!edition.contract) return null;
  const { title, citation } = edition.contract;
  const concluded = only(sources, 'ContractConcluded').at(-1)?.data;
  const situation = {
    status: row.status,
    outcome: row.outcome,
    resultCode: resultCodeOf(row),
    procedure,
    contractConcluded: concluded !== undefined,
  };
  if (concluded === undefined && (situation.status === 'open' || !awaitsContract({ ...situation, status: 'closed' }))) {
    return null;
  }
  const told = only(sources, 'NoticeAttempted').find(
    ({ data }) => data.notice === 'result' && data.outcome === 'delivered',
  );
  return {
    title,
    citation,
    number: concluded?.number ?? null,
    concludedOn: concluded?.concludedOn ?? null,
    late: concluded?.late ?? null,
    dueAt: contractDue({ procedure, zone: row.zone, notifiedAt: told?.at ?? null }, legalTime),
  };
}

function registerEntryOf(sources: Sources): CaseRecords['registerEntry'] {
  const entered = only(sources, 'RegisterEntered').at(-1)?.data;
  const { register } = sources.edition;
  if (entered === undefined || !register) return null;
  const { number, prolongs, validFrom, validUntil } = entered;
  return { title: register.title, number, prolongs, validFrom, validUntil };
}

function prolongedOf(sources: Sources): CaseRecords['prolongs'] {
  const prolongs = only(sources, 'ApplicationSubmitted').at(0)?.data.prolongs ?? null;
  return prolongs && { ...prolongs, citation: sources.procedure.filingLimit?.citation ?? null };
}

function correctionsOf(sources: Sources): CorrectionView[] {
  return only(sources, 'EntryCorrected').flatMap(({ at, data }) => {
    const { what, words = null } = data.correction;
    if (what !== 'in-words') return [];
    const type = sources.events.find(({ revision }) => revision === data.corrects)?.type ?? '';
    return [{ corrects: data.corrects, type, occurredAt: at, words }];
  });
}
