import { describe, expect, it } from '@jest/globals';
import { projected } from '#read-models/testing';
import { after } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import { officerQueue } from './officer-queue.projection.js';
import { COUNT_DUE, COUNT_OVERDUE, KEYS } from './officer-queue.sql.js';

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
