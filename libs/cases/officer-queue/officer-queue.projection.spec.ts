import { describe, expect, it } from '@jest/globals';
import { projected } from '#read-models/testing';
import type { CaseEvent } from '../domain/case-events.js';
import { after, decided } from '../testing/fixtures.js';
import { hold, move, notify, on, propose, protocol, waive } from '../testing/hearings.js';
import { walk } from '../testing/walk.js';
import { officerQueue } from './officer-queue.projection.js';
import { COUNT_DUE, COUNT_OVERDUE, FIRST_TERM, KEYS } from './officer-queue.sql.js';

type Row = Readonly<Record<string, string | number | null>>;
const OPINION = 'zhambyl-2019-age-ten-opinion';
const filed = after(OPINION, '2019-09-09T10:00:00+06:00');

function row(events: ReturnType<typeof walk>): Row | undefined {
  const given = events.map((event) => ({ stream: 'case-case-1', ...event }));
  return projected(officerQueue, given).get<Row>('SELECT * FROM officer_queue');
}

describe('the queue', () => {
  it('holds a case where it is whose turn it is, with both due dates', () => {
    expect(row(filed)).toMatchObject({
      body_id: 'provider-1',
      role: 'clerk',
      step: 1,
      remaining: '["register","forward"]',
      due_at: '2019-09-09T04:15:00.000Z',
      case_due_at: '2019-09-24T03:30:00.000Z',
      waits_for: '',
      activity: 'register',
    });
  });
  it('follows the case from activity to activity and step to step', () => {
    expect(row(walk(filed, 'forward'))).toMatchObject({
      remaining: '["forward"]',
      activity: 'forward',
      incoming_number: '1/2019',
    });
    expect(row(walk(filed, 'examine'))).toMatchObject({ role: 'executor', waits_for: 'executor', step: 3 });
    expect(row(walk(filed, 'sign'))).toMatchObject({ role: 'head', waits_for: '', executor_id: 'executor' });
  });
  it('counts what waits, turn by turn, as the case moves', () => {
    const waiting = (events: ReturnType<typeof walk>): Row[] =>
      projected(
        officerQueue,
        events.map((event) => ({ stream: 'case-case-1', ...event })),
      ).all<Row>('SELECT role, activity, waits_for, waiting FROM queue_turns WHERE waiting <> 0');
    expect(waiting(filed)).toEqual([{ role: 'clerk', activity: 'register', waits_for: '', waiting: 1 }]);
    expect(waiting(walk(filed, 'examine'))).toEqual([
      { role: 'executor', activity: 'examine', waits_for: 'executor', waiting: 1 },
    ]);
    expect(waiting(walk(filed, null))).toEqual([]);
  });
  it.each(Object.entries({ KEYS, COUNT_DUE, COUNT_OVERDUE }))('reads nothing but the index for %s', (_, sql) => {
    const named = [...new Set(sql.match(/:\w+/gu))].map((name) => [name.slice(1), null]);
    const plan = projected(officerQueue, []).all<Row>(
      `EXPLAIN QUERY PLAN ${sql}`,
      Object.fromEntries(named) as Record<string, null>,
    );
    expect(plan.map(({ detail }) => detail)).toContainEqual(
      expect.stringContaining('USING COVERING INDEX officer_queue_turn'),
    );
  });
  it('lets go of a closed case', () => {
    expect(row(walk(filed, null))).toBeUndefined();
  });
  it('waits for another body where the administration decides', () => {
    const guardianship = after('zhambyl-2019-guardianship-establishment', '2019-09-09T10:00:00+06:00');
    expect(row(walk(guardianship, 'decide'))).toMatchObject({ body_id: 'akimat-1', role: 'administration' });
  });
});

describe('what is due first around a hearing', () => {
  const drafting = walk(after('rk-2022-school-meals', on(7, '10:00')), 'draft');
  const called = decided(drafting, propose(on(8, '11:00'), on(11, '10:00')));
  /** The first of the terms beside the steps, and by what the case is sorted. */
  const first = (events: readonly CaseEvent[]): unknown => {
    const given = events.map((event) => ({ stream: 'case-case-1', ...event }));
    const { term, sorted } = projected(officerQueue, given).get<{ term: string | null; sorted: string }>(
      `SELECT ${FIRST_TERM} AS term, sort_due AS sorted FROM officer_queue`,
    ) ?? { term: null, sorted: '' };
    return [term === null ? null : (JSON.parse(term) as unknown), sorted];
  };
  const hearing = on(11, '10:00');
  const caseDue = '2026-09-14T13:30:00.000Z';

  it('is the draft until a refusal is in view, then that the applicant is told, then that he is heard', () => {
    expect(first(drafting)).toEqual([['drafting', '2026-09-10T13:30:00.000Z'], '2026-09-10T13:30:00.000Z']);
    expect(first(called)).toEqual([['hearing-notice', '2026-09-09T13:30:00.000Z'], '2026-09-09T13:30:00.000Z']);
    const failed = decided(called, notify(on(8, '11:30'), { outcome: 'failed', proof: null }));
    expect(first(failed)).toEqual(first(called));
    const told = decided(called, notify(on(8, '12:00')));
    expect(first(told)).toEqual([['hearing', hearing], hearing]);
  });
  it('moves with the hearing, and after it is the final answer', () => {
    const told = decided(called, notify(on(8, '12:00')));
    const moved = decided(told, move(on(10, '12:00'), on(11, '15:00')));
    expect(first(moved)).toEqual([['hearing', on(11, '15:00')], on(11, '15:00')]);
    const held = decided(told, hold(on(11, '10:30'), { protocol: protocol(on(11, '10:00'), on(11, '10:25')) }));
    expect(first(held)).toEqual([['after-hearing', caseDue], caseDue]);
  });
  it('is the case alone where the hearing is left out', () => {
    expect(first(decided(drafting, waive(on(8, '12:00'))))).toEqual([null, caseDue]);
  });
});
