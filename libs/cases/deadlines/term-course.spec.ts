import { describe, expect, it } from '@jest/globals';
import { dueCourseOf, type HistoryEvent, stateOf } from './term-course.js';

const order = { code: 'order', goal: 'sign', outcome: 'favourable', startedAt: '2026-11-03T05:00:00.000Z' };
const due = { dueAt: '2026-11-13T13:30:00.000Z' };

function told(type: string, occurredAt: string, data: object = {}): HistoryEvent {
  return { type, occurred_at: occurredAt, data: JSON.stringify(data) };
}

describe('a term for the favourable result', () => {
  it.each([
    ['favourable', 'fulfilled', '2026-11-17T05:00:00.000Z'],
    ['refusal', 'ended', null],
  ])('with the outcome %s is %s once the result is signed', (outcome, state, fulfilledAt) => {
    const [term] = dueCourseOf([
      told('PartialTermStarted', order.startedAt, { ...order, due }),
      told('ResultDrafted', '2026-11-16T05:00:00.000Z', { outcome }),
      told('ResultSigned', '2026-11-17T05:00:00.000Z'),
    ]).terms;
    expect(term && stateOf(term)).toBe(state);
    expect(term?.fulfilledAt).toBe(fulfilledAt);
  });
  it('ends once the applicant is to be heard before a refusal', () => {
    const [term] = dueCourseOf([
      told('PartialTermStarted', order.startedAt, { ...order, due }),
      told('PreliminaryDecisionMade', '2026-11-10T05:00:00.000Z'),
      told('ResultSigned', '2026-11-17T05:00:00.000Z'),
    ]).terms;
    expect(term && stateOf(term)).toBe('ended');
  });
});
