import { describe, expect, it } from '@jest/globals';
import { personal } from '#personal-data';
import { given } from '#event-store/testing';
import { act, after, fold, textSubjectId, registering } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import type { CaseEvent } from './case-events.js';
import { caseFile } from './case-file.js';
import { refuseAcceptance } from './acceptance-refusal.js';
import { reopenCase } from './reopening.js';
import { withdrawApplication } from './withdrawal.js';

const monday = '2019-09-09T10:00:00+06:00';
const later = '2019-10-14T10:00:00+06:00';
const OPINION = 'zhambyl-2019-age-ten-opinion';
const GUARDIANSHIP = 'zhambyl-2019-guardianship-establishment';

const issued = (slug: string, outcome: 'favourable' | 'refusal' = 'refusal'): CaseEvent[] =>
  walk(after(slug, monday), null, outcome);
const upheld = (toStep: number, complaintId = 'complaint-1', at = later): Parameters<typeof reopenCase>[1] => ({
  complaintId,
  toStep,
  reason: 'Шағым қанағаттандырылды',
  act: act('head', at),
});

describe('reopening a case for a complaint', () => {
  it('begins again with the step that examines and drafts, in a term of its own', () => {
    const [reopened, started] = reopenCase(fold(issued(OPINION)), upheld(3));
    expect(reopened).toMatchObject({
      type: 'CaseReopened',
      data: {
        complaintId: 'complaint-1',
        toStep: 3,
        reason: personal(textSubjectId, 'Шағым қанағаттандырылды'),
        occurredAt: '2019-10-14T04:00:00.000Z',
        basis: { practice: true, citation: null },
        due: { startedAt: '2019-10-14T04:00:00.000Z', rule: 'sum-of-steps' },
      },
    });
    expect(started).toMatchObject({
      type: 'StepStarted',
      data: { step: 3, role: 'executor', activities: ['examine', 'draft'], rework: false },
    });
  });

  it('carries the case on to a second result, by the same executor', () => {
    const events = [...issued(OPINION), ...reopenCase(fold(issued(OPINION)), upheld(3))];
    expect(fold(events)).toMatchObject({ status: 'open', executorId: 'executor', draft: null, step: { no: 3 } });
    expect(fold(walk(events, null))).toMatchObject({ status: 'closed', outcome: 'favourable' });
  });

  it('counts the edition’s overall term anew where the text has one', () => {
    const closed = fold(walk(after('rk-2022-school-meals', '2026-09-07T10:00:00+05:00'), null));
    const [reopened] = reopenCase(closed, upheld(3, 'complaint-1', '2026-10-12T10:00:00+05:00'));
    const due = reopened?.type === 'CaseReopened' ? reopened.data.due : null;
    expect(due).toMatchObject({ rule: 'overall-term', term: { value: 5 }, dueAt: '2026-10-19T13:30:00.000Z' });
  });

  it('begins with the registration after a refused acceptance', () => {
    const filed = after(GUARDIANSHIP, monday);
    const refusal = refuseAcceptance(fold(filed), {
      receiptNumber: 'Б-1/2019',
      missing: [{ code: null, words: personal('text-subject', 'Туу туралы куәлік'), fault: 'missing' }],
      rules: registering(fold(filed)).rules,
      reason: 'Толық емес',
      act: act('clerk', '2019-09-09T10:10:00+06:00'),
    });
    const [, started] = reopenCase(fold([...filed, ...refusal]), upheld(1));
    expect(started).toMatchObject({ data: { step: 1, role: 'clerk', activities: ['register', 'forward'] } });
  });

  it('lies never before the last act of the case', () => {
    const events = issued(OPINION);
    const closed = fold(events);
    const [reopened] = reopenCase(closed, upheld(3, 'complaint-1', '2019-09-09T09:00:00+06:00'));
    expect(reopened?.data).toMatchObject({ occurredAt: closed.status === 'none' ? '' : closed.lastActAt });
  });

  it('happens once for each complaint', () => {
    const again = walk([...issued(OPINION), ...reopenCase(fold(issued(OPINION)), upheld(3))], null, 'refusal');
    given(caseFile, again)
      .when((file) => reopenCase(file, upheld(3)))
      .refused('reopened-by-this-complaint');
    expect(reopenCase(fold(again), upheld(3, 'complaint-2'))).toHaveLength(2);
  });

  it('leaves alone what is open, what was taken back, and steps that led to no result', () => {
    const filed = after(OPINION, monday);
    given(caseFile, filed)
      .when((file) => reopenCase(file, upheld(3)))
      .refused('case-still-open');
    given(caseFile, [])
      .when((file) => reopenCase(file, upheld(3)))
      .refused('case-not-found');
    given(caseFile, [...filed, ...withdrawApplication(fold(filed), { reason: 'x', act: act('clerk', later) })])
      .when((file) => reopenCase(file, upheld(3)))
      .refused('nothing-to-repeat');
    given(caseFile, issued(OPINION))
      .when((file) => reopenCase(file, upheld(5)))
      .refused('nothing-to-repeat');
  });

  it('is the provider’s own affair', () => {
    given(caseFile, issued(OPINION))
      .when((file) => reopenCase(file, { ...upheld(3), act: act('operator', later) }))
      .refused('not-your-body');
  });
});
