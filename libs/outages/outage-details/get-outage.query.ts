import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CaseReferences, type SignatureView } from '#cases';
import { OfficerDirectory, type Viewer } from '#identity';
import { ReadModelReader } from '#read-models';
import type { OutageEvent, OutageEventOf } from '../domain/outage-events.js';
import { outageRecord, type OpenOutage, type OutageRecord } from '../domain/outage-record.js';
import { allowedActions } from '../domain/outage-roles.js';
import { outageNotFound } from '../domain/refusals.js';
import type { OutageRow } from '../outage-register/outage-row.js';
import { bodiesOf, minutesBetween, OutageSummaries } from '../outage-register/outage-summaries.js';
import { outageRule } from './outage-rule.js';
import type { OutageActView, OutageView } from './outage.view.js';

export class GetOutage extends Query<OutageView> {
  constructor(
    readonly outageId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

interface ActRow {
  readonly revision: number;
  readonly type: OutageEvent['type'];
  readonly recorded_at: string;
  readonly officer_id: string | null;
  readonly role: string | null;
  readonly data: string;
}

const ONE = 'SELECT * FROM outages WHERE outage_id = ?';
const ACTS = 'SELECT * FROM outage_acts WHERE outage_id = ? ORDER BY revision';

@QueryHandler(GetOutage)
export class GetOutageHandler implements IQueryHandler<GetOutage> {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly summaries: OutageSummaries,
    private readonly cases: CaseReferences,
    private readonly officers: OfficerDirectory,
  ) {}

  execute({ outageId, viewer }: GetOutage): Promise<OutageView> {
    const row = this.#visible(outageId, viewer);
    const acts = this.reader.all<ActRow>(ACTS, [outageId]);
    const events = acts.map(({ type, data }) => ({ type, data: JSON.parse(data) as unknown }) as OutageEvent);
    const outage = events.reduce<OutageRecord>(outageRecord.evolve, outageRecord.initialState);
    const [reported] = events;
    if (reported?.type !== 'OutageReported' || outage.status === 'none') throw outageNotFound();
    const record = outage.status === 'reported' ? null : outage.record;
    const officer = { officerId: viewer.officerId, roles: viewer.roles, bodyId: viewer.body.id };
    return Promise.resolve({
      ...this.summaries.of(row),
      revision: row.revision,
      lastActAt: outage.lastActAt,
      toldTo: this.#officer(reported.data.toldTo),
      description: outage.description,
      cause: record?.cause ?? null,
      measures: record?.measures ?? null,
      minutesAway: minutesAway(row),
      cases: this.#cases(outage, viewer),
      termsRunOn: true,
      signature: signatureOf(events),
      rule: outageRule(),
      acts: acts.map((act) => this.#act(act)),
      allowedActions: allowedActions(outage, officer),
    });
  }

  /** One the viewer may not read is answered like one that is not there. */
  #visible(outageId: string, viewer: Viewer): OutageRow {
    const row = this.reader.get<OutageRow>(ONE, [outageId]);
    const bodies = bodiesOf(viewer);
    if (row === undefined || (bodies !== 'all' && !bodies.includes(row.provider_id))) throw outageNotFound();
    return row;
  }

  #cases(outage: OpenOutage, viewer: Viewer): OutageView['cases'] {
    const references = this.cases.of(outage.caseIds, viewer);
    const recorded = outage.status === 'reported' ? [] : outage.record.cases;
    return outage.caseIds.map((caseId) => {
      const stated = recorded.find((affected) => affected.caseId === caseId);
      return {
        case: references.get(caseId) ?? null,
        recordedDueAt: stated?.dueAt ?? null,
        recordedStepDueAt: stated?.stepDueAt ?? null,
      };
    });
  }

  #act({ revision, type, recorded_at, officer_id, role, data }: ActRow): OutageActView {
    const { occurredAt, lateReason } = JSON.parse(data) as OutageEvent['data'];
    const officer = officer_id === null ? null : this.#officer(officer_id);
    return { revision, type, occurredAt, recordedAt: recorded_at, lateReason, officer, role };
  }

  #officer(officerId: string): OutageView['toldTo'] {
    const officer = this.officers.find(officerId);
    return officer ? { id: officer.id, name: officer.name } : null;
  }
}

function minutesAway({ failed_at, noticed_at, restored_at }: OutageRow): number | null {
  return restored_at === null ? null : minutesBetween(failed_at ?? noticed_at, restored_at);
}

function signatureOf(events: readonly OutageEvent[]): SignatureView | null {
  const signed = events.find(
    (event): event is OutageEventOf<'OutageRecordSigned'> => event.type === 'OutageRecordSigned',
  );
  if (signed === undefined) return null;
  const { signedBy, kind, algorithm, contentHash } = signed.data.signature;
  return { occurredAt: signed.data.occurredAt, signedBy, kind, algorithm, contentHash };
}
