import { describe, expect, it } from '@jest/globals';
import { personal } from '#personal-data';
import { given } from '#event-store/testing';
import { act, after, filed, filing, fold, officer, textSubjectId } from '../testing/fixtures.js';
import { allowedActions, isBarredFromAnswer } from './allowed-actions.js';
import type { ComplaintAct } from './complaint-act.js';
import type { ComplaintEvent } from './complaint-events.js';
import { complaintFile } from './complaint-file.js';
import { answerComplaint, forwardComplaint, satisfyComplaint } from './consider-complaint.js';
import { fileComplaint } from './file-complaint.js';
import { applyOutcome, recordReview } from './review-complaint.js';

const inTime = '2026-09-10T18:00:00+05:00';
const tooLate = '2026-09-11T09:30:00+05:00';
const to = 'Жоғары тұрған орган';
const deputy = (at: string): ComplaintAct => act('head', at, { officer: officer('head', 'deputy') });
const forwarded = after(
  (file) => fileComplaint(file, filing()),
  (file) => forwardComplaint(file, { to, act: act('clerk', inTime) }),
);
const review = {
  outcome: 'cancel',
  decidedOn: '2026-10-05',
  decisionNumber: '15',
  text: 'Акт заңсыз',
  reopens: null,
  act: act('clerk', '2026-10-06T10:00:00+05:00'),
} as const;

describe('forwarding', () => {
  it('is in time until the third working day ends, and marked after it', () => {
    expect(forwardComplaint(fold(filed()), { to, act: act('clerk', inTime) })).toEqual([
      {
        type: 'ComplaintForwarded',
        data: { occurredAt: '2026-09-10T13:00:00.000Z', lateReason: null, to, late: false },
      },
    ]);
    expect(forwardComplaint(fold(filed()), { to, act: act('clerk', tooLate) })).toMatchObject([
      { data: { late: true } },
    ]);
  });
  it('happens once, by the provider, to a complaint that is there', () => {
    const forward = (events: readonly ComplaintEvent[], by: ComplaintAct) =>
      given(complaintFile, events).when((file) => forwardComplaint(file, { to, act: by }));
    forward(forwarded, act('clerk', tooLate)).refused('complaint-forwarded');
    forward([], act('clerk', inTime)).refused('complaint-not-found');
    forward(filed(), act('executor', inTime)).refused('not-your-role');
    forward(filed(), act('clerk', inTime, { officer: officer('clerk', 'clerk', 'elsewhere') })).refused(
      'not-your-body',
    );
    forward(filed(), act('clerk', '2026-09-07T09:00:00+05:00')).refused('occurred-before-previous-act');
  });
});

describe('satisfying in full', () => {
  const satisfy = { action: 'Нәтиже қайта беріледі', reopens: null };
  it('is open even to the official complained of, within the three days', () => {
    expect(satisfyComplaint(fold(filed()), { ...satisfy, act: act('head', inTime) })).toEqual([
      {
        type: 'ComplaintSatisfied',
        data: {
          occurredAt: '2026-09-10T13:00:00.000Z',
          lateReason: null,
          action: personal(textSubjectId, 'Нәтиже қайта беріледі'),
          reopens: true,
        },
      },
    ]);
  });
  it('need not bring the case back', () => {
    const [event] = satisfyComplaint(fold(filed()), { ...satisfy, reopens: false, act: act('head', inTime) });
    expect(event?.data).toMatchObject({ reopens: false });
  });
  it('does not replace the forwarding once the three days are over', () => {
    given(complaintFile, filed())
      .when((file) => satisfyComplaint(file, { ...satisfy, act: act('head', tooLate) }))
      .refused('satisfaction-term-over');
    given(complaintFile, forwarded)
      .when((file) => satisfyComplaint(file, { ...satisfy, act: act('head', inTime) }))
      .refused('complaint-forwarded');
  });
});

describe('the provider’s own answer', () => {
  const answer = { outcome: 'not-satisfied', text: 'Негіз бар', reopens: null } as const;
  it('is given within five working days, and marked after them', () => {
    expect(answerComplaint(fold(filed()), { ...answer, act: deputy('2026-09-14T18:30:00+05:00') })).toMatchObject([
      { type: 'ComplaintAnswered', data: { outcome: 'not-satisfied', reopens: false, late: false } },
    ]);
    expect(answerComplaint(fold(filed()), { ...answer, act: deputy('2026-09-15T09:00:00+05:00') })).toMatchObject([
      { data: { late: true } },
    ]);
  });
  it('leaves what it does not satisfy to be forwarded, and ends what it satisfies', () => {
    const answered = after(
      (file) => fileComplaint(file, filing()),
      (file) => answerComplaint(file, { ...answer, act: deputy(inTime) }),
    );
    expect(fold(answered)).toMatchObject({ status: 'answered' });
    expect(forwardComplaint(fold(answered), { to, act: act('clerk', tooLate) })).toHaveLength(1);
    given(complaintFile, answered)
      .when((file) => answerComplaint(file, { ...answer, act: deputy(tooLate) }))
      .refused('complaint-answered');
    const satisfied = answerComplaint(fold(filed()), { ...answer, outcome: 'satisfied', act: deputy(inTime) });
    expect(fold([...filed(), ...satisfied])).toMatchObject({ status: 'decided', outcome: 'satisfied', reopens: true });
  });
  it('is not given by the official complained of', () => {
    given(complaintFile, filed())
      .when((file) => answerComplaint(file, { ...answer, act: act('head', inTime) }))
      .refused('official-complained-of');
  });
  it('is not asked where the reviewing body is addressed', () => {
    given(complaintFile, filed({ addressee: 'reviewing-body' }))
      .when((file) => answerComplaint(file, { ...answer, act: deputy(inTime) }))
      .refused('addressed-to-reviewing-body');
  });
});

describe('the reviewing body’s decision', () => {
  it('ends the complaint and says whether it came in time', () => {
    expect(recordReview(fold(forwarded), review)).toMatchObject([
      { type: 'ComplaintReviewed', data: { outcome: 'cancel', reopens: true, late: false, decisionNumber: '15' } },
    ]);
    expect(recordReview(fold(forwarded), { ...review, decidedOn: '2026-10-06' })).toMatchObject([
      { data: { late: true } },
    ]);
  });
  it('confirms the case where the complaint is not satisfied', () => {
    const [event] = recordReview(fold(forwarded), { ...review, outcome: 'not-satisfied' });
    expect(event?.data).toMatchObject({ reopens: false });
  });
  it('is taken without forwarding only where the reviewing body is addressed', () => {
    given(complaintFile, filed())
      .when((file) => recordReview(file, review))
      .refused('complaint-not-forwarded');
    expect(recordReview(fold(filed({ addressee: 'reviewing-body' })), review)).toHaveLength(1);
  });
  it('fits its days and its outcome', () => {
    const decide = (change: Partial<Parameters<typeof recordReview>[1]>) =>
      given(complaintFile, forwarded).when((file) => recordReview(file, { ...review, ...change }));
    decide({ decidedOn: '2026-10-07' }).refused('review-in-future');
    decide({ decidedOn: '2026-09-06' }).refused('review-before-complaint');
    decide({ reopens: false }).refused('outcome-reopens-case');
    decide({ outcome: 'no-consideration', reopens: true }).refused('outcome-leaves-case');
    given(complaintFile, [...forwarded, ...recordReview(fold(forwarded), review)])
      .when((file) => recordReview(file, review))
      .refused('complaint-decided');
  });
});

describe('the outcome on its way to the case', () => {
  const at = '2026-10-06T05:00:01.000Z';
  const decided = [...forwarded, ...recordReview(fold(forwarded), review)];
  it('is noted once, with what became of it', () => {
    const [applied] = applyOutcome(fold(decided), { because: null, at });
    expect(applied).toEqual({
      type: 'ComplaintOutcomeApplied',
      data: { occurredAt: at, effect: 'case-reopened', because: null },
    });
    expect(applyOutcome(fold(decided), { because: 'case-open', at })).toMatchObject([
      { data: { effect: 'case-stands', because: 'case-open' } },
    ]);
    expect(applyOutcome(fold([...decided, ...(applied ? [applied] : [])]), { because: null, at })).toEqual([]);
  });
  it('goes nowhere when the case stands', () => {
    const confirmed = recordReview(fold(forwarded), { ...review, outcome: 'not-satisfied' });
    expect(applyOutcome(fold([...forwarded, ...confirmed]), { because: null, at })).toEqual([]);
    expect(applyOutcome(fold(forwarded), { because: null, at })).toEqual([]);
  });
});

describe('what an officer may do', () => {
  const may = (events: readonly ComplaintEvent[], role: 'clerk' | 'head' | 'executor', id?: string): string[] =>
    allowedActions(fold(events), officer(role, id));
  it('follows the course of the complaint', () => {
    expect(may(filed(), 'clerk')).toEqual(['forward-complaint']);
    expect(may(filed(), 'head')).toEqual(['forward-complaint', 'satisfy-complaint']);
    expect(may(filed(), 'head', 'deputy')).toEqual(['answer-complaint', 'forward-complaint', 'satisfy-complaint']);
    expect(isBarredFromAnswer(fold(filed()), officer('head', 'deputy'))).toBe(false);
    expect(isBarredFromAnswer(fold(filed()), officer('head'))).toBe(true);
    expect(isBarredFromAnswer(fold(filed()), officer('clerk'))).toBe(false);
    expect(isBarredFromAnswer(fold(filed({ addressee: 'reviewing-body' })), officer('head'))).toBe(false);
    expect(isBarredFromAnswer(fold(forwarded), officer('head'))).toBe(false);
    expect(may(filed(), 'executor')).toEqual([]);
    expect(may(forwarded, 'clerk')).toEqual(['record-review']);
    expect(may([...forwarded, ...recordReview(fold(forwarded), review)], 'head')).toEqual([]);
    expect(allowedActions(fold(filed()), officer('head', 'deputy', 'elsewhere'))).toEqual([]);
  });
});
