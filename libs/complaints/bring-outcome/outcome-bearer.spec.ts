import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { CaseReopening, CommandIdentity } from '#cases';
import { CaseDesk, caseAfter, storedCase, walkCase } from '#cases/testing';
import { type AppendResult, type EventStore, InMemoryEventStore, type NewEvent } from '#event-store';
import { PersonalData, SealingEventStore, SqliteSubjectKeyStore } from '#personal-data';
import { FixedClock } from '#platform';
import { testConfig } from '#platform/testing';
import type { ComplaintEvent } from '../domain/complaint-events.js';
import { forwardComplaint } from '../domain/consider-complaint.js';
import { fileComplaint } from '../domain/file-complaint.js';
import { recordReview } from '../domain/review-complaint.js';
import { act, after, filing, refusedCase } from '../testing/fixtures.js';
import { OutcomeBearer } from './outcome-bearer.js';

const filedAt = '2026-08-03T10:00:00+05:00';
const clock = new FixedClock('2026-10-06T06:00:00.000Z');

/** Loses the connection at the append of a chosen event, once. */
class BreakingStore extends InMemoryEventStore {
  breakAt: string | null = null;

  override append(...[stream, events, expected]: Parameters<EventStore['append']>): Promise<AppendResult> {
    if (!events.some(({ type }) => type === this.breakAt)) return super.append(stream, events, expected);
    this.breakAt = null;
    return Promise.reject(new Error('gone'));
  }
}

let raw: BreakingStore;
let store: EventStore;
let keys: SqliteSubjectKeyStore;
let bearer: OutcomeBearer;

beforeEach(() => {
  raw = new BreakingStore(() => clock.now());
  keys = new SqliteSubjectKeyStore(join(mkdtempSync(join(tmpdir(), 'qamqor-')), 'keys.db'), Buffer.alloc(32, 7));
  const personalData = new PersonalData(keys);
  store = new SealingEventStore(raw, personalData);
  bearer = newBearer(personalData);
});

function newBearer(personalData = new PersonalData(keys)): OutcomeBearer {
  const desk = new CaseDesk(store, clock, new CommandIdentity(testConfig()));
  return new OutcomeBearer(store, clock, personalData, new CaseReopening(desk, clock));
}

const typesIn = async (stream: string): Promise<string[]> => {
  const types: string[] = [];
  for await (const { type } of store.readStream(stream)) types.push(type);
  return types;
};
const reopenings = async (): Promise<number> =>
  (await typesIn('case-case-1')).filter((type) => type === 'CaseReopened').length;

/** A closed case and a complaint on it, decided by the reviewing body. */
async function decided(outcome: 'cancel' | 'not-satisfied' = 'cancel'): Promise<void> {
  await store.append(
    'case-case-1',
    storedCase(walkCase(caseAfter('rk-2022-school-meals', filedAt), null), '1'),
    'no-stream',
  );
  await store.append('complaint-complaint-1', complaint(outcome), 'no-stream');
}

function complaint(outcome: 'cancel' | 'not-satisfied'): NewEvent[] {
  const events = after(
    (file) => fileComplaint(file, filing({ case: { ...refusedCase, textSubjectId: 'text-subject' } })),
    (file) => forwardComplaint(file, { to: 'Комитет', act: act('clerk', '2026-09-08T10:00:00+05:00') }),
    (file) =>
      recordReview(file, {
        outcome,
        decidedOn: '2026-10-05',
        decisionNumber: null,
        text: 'Шешім мәтіні',
        reopens: null,
        act: act('clerk', '2026-10-06T10:00:00+05:00'),
      }),
  );
  return events.map(toStored);
}

function toStored({ type, data }: ComplaintEvent, index: number): NewEvent {
  const actor = { officerId: 'clerk', role: 'clerk', bodyId: 'provider-1' };
  const commandId = `complaint-command-${String(index)}`;
  return {
    id: `00000000-0000-4000-8000-00000001000${String(index)}`,
    type,
    data,
    metadata: { schemaVersion: 1, commandId, correlationId: 'test', actor },
  };
}

describe('the outcome of a complaint', () => {
  it('brings the case back, caused by the decision, and is noted with the complaint', async () => {
    await decided();
    const answer = await bearer.bring('complaint-1');
    expect(answer).toMatchObject({ revision: 3 });
    expect(await typesIn('complaint-complaint-1')).toEqual([
      'ComplaintFiled',
      'ComplaintForwarded',
      'ComplaintReviewed',
      'ComplaintOutcomeApplied',
    ]);
    const events = [];
    for await (const event of store.readStream('case-case-1')) events.push(event);
    expect(events.at(-2)).toMatchObject({
      type: 'CaseReopened',
      data: { complaintId: 'complaint-1', toStep: 3, occurredAt: '2026-10-06T05:00:00.000Z' },
      metadata: { actor: { officerId: 'clerk' }, causationId: '00000000-0000-4000-8000-000000010002' },
    });
    expect(events.at(-1)?.type).toBe('StepStarted');
  });

  it('brings it back once, however often it is tried', async () => {
    await decided();
    const first = await bearer.bring('complaint-1');
    expect(await newBearer().bring('complaint-1')).toMatchObject({
      revision: first?.revision,
      position: first?.position,
    });
    expect(await reopenings()).toBe(1);
  });

  it('brings it back once when two try at the same time', async () => {
    await decided();
    await Promise.all([bearer.bring('complaint-1'), newBearer().bring('complaint-1')]);
    expect(await reopenings()).toBe(1);
    expect(await typesIn('complaint-complaint-1')).toHaveLength(4);
  });

  it.each(['CaseReopened', 'ComplaintOutcomeApplied'])('is completed after a crash before %s', async (type) => {
    await decided();
    raw.breakAt = type;
    await expect(bearer.bring('complaint-1')).rejects.toThrow('gone');
    await newBearer().bring('complaint-1');
    expect(await reopenings()).toBe(1);
    expect(await typesIn('complaint-complaint-1')).toHaveLength(4);
  });

  it('leaves the case alone that the complaint did not change', async () => {
    await decided('not-satisfied');
    expect(await bearer.bring('complaint-1')).toBeNull();
    expect(await reopenings()).toBe(0);
  });

  it('finds an open case open, and does not come back to it when it has closed', async () => {
    await store.append(
      'case-case-1',
      storedCase(walkCase(caseAfter('rk-2022-school-meals', filedAt), 'sign'), '1'),
      'no-stream',
    );
    await store.append('complaint-complaint-1', complaint('cancel'), 'no-stream');
    await bearer.bring('complaint-1');
    expect((await typesIn('complaint-complaint-1')).at(-1)).toBe('ComplaintOutcomeApplied');
    const rest = storedCase(walkCase(caseAfter('rk-2022-school-meals', filedAt), null), '1');
    const written = (await typesIn('case-case-1')).length;
    await store.append('case-case-1', rest.slice(written), written - 1);
    await bearer.bring('complaint-1');
    expect(await reopenings()).toBe(0);
  });

  it('does not bring a case back whose people were erased', async () => {
    await decided();
    await keys.erase(['text-subject']);
    await bearer.bring('complaint-1');
    expect(await reopenings()).toBe(0);
    const notes = [];
    for await (const event of store.readStream('complaint-complaint-1', 3)) notes.push(event.data);
    expect(notes).toMatchObject([{ effect: 'case-stands', because: 'people-erased' }]);
  });
});
