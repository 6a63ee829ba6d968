import { describe, expect, it } from '@jest/globals';
import { projected } from '#read-models/testing';
import type { ComplaintEvent } from '../domain/complaint-events.js';
import { answerComplaint, forwardComplaint } from '../domain/consider-complaint.js';
import { fileComplaint } from '../domain/file-complaint.js';
import { applyOutcome, recordReview } from '../domain/review-complaint.js';
import { act, after, filing, officer } from '../testing/fixtures.js';
import { complaints } from './complaints.projection.js';

const at = '2026-09-08T10:00:00+05:00';
const file = (state: Parameters<typeof fileComplaint>[0]): ComplaintEvent[] => fileComplaint(state, filing());
const forward = (state: Parameters<typeof fileComplaint>[0]): ComplaintEvent[] =>
  forwardComplaint(state, { to: 'Комитет', act: act('clerk', '2026-09-09T10:00:00+05:00') });
const answer = (state: Parameters<typeof fileComplaint>[0]): ComplaintEvent[] =>
  answerComplaint(state, {
    outcome: 'not-satisfied',
    text: 'x',
    reopens: null,
    act: act('head', at, { officer: officer('head', 'deputy') }),
  });
const review = (state: Parameters<typeof fileComplaint>[0]): ComplaintEvent[] =>
  recordReview(state, {
    outcome: 'return',
    decidedOn: '2026-09-21',
    decisionNumber: null,
    text: 'x',
    reopens: null,
    act: act('clerk', '2026-09-21T10:00:00+05:00'),
  });

function row(events: readonly ComplaintEvent[]): unknown {
  const given = events.map((event) => ({ stream: 'complaint-complaint-1', ...event }));
  return projected(complaints, given).get('SELECT * FROM complaints');
}

describe('complaints as they stand', () => {
  it('wait for the forwarding first, for the review afterwards', () => {
    expect(row(after(file))).toMatchObject({
      number: 'Ш-1/2026',
      status: 'filed',
      next_due_at: '2026-09-10T13:30:00.000Z',
      late: 0,
    });
    expect(row(after(file, answer))).toMatchObject({ status: 'answered', next_due_at: '2026-09-10T13:30:00.000Z' });
    expect(row(after(file, forward))).toMatchObject({ status: 'forwarded', next_due_at: '2026-10-05T13:30:00.000Z' });
  });
  it('end with their outcome, which is on its way until the case has it', () => {
    const decided = after(file, forward, review);
    const ends = { status: 'decided', next_due_at: null, decided_by: 'reviewing-body', outcome: 'return', reopens: 1 };
    expect(row(decided)).toMatchObject({ ...ends, effect: null });
    const applied = after(file, forward, review, (state) => applyOutcome(state, { because: null, at }));
    expect(row(applied)).toMatchObject({ ...ends, effect: 'case-reopened', revision: 3 });
  });
  it('keep their acts, sealed as they came', () => {
    const given = after(file, forward).map((event) => ({ stream: 'complaint-complaint-1', ...event }));
    const acts = projected(complaints, given).all<{ type: string }>(
      'SELECT type FROM complaint_acts ORDER BY revision',
    );
    expect(acts.map(({ type }) => type)).toEqual(['ComplaintFiled', 'ComplaintForwarded']);
  });
});
