import { describe, expect, it } from '@jest/globals';
import { given } from '#event-store/testing';
import {
  act,
  after,
  failedAt,
  fold,
  noticedAt,
  officer,
  openCase,
  report,
  reported,
  reportedAt,
} from '../testing/fixtures.js';
import { drawUpRecord, linkCases, recordContent, recordRestoration, signRecord } from './keep-record.js';
import type { OutageEvent } from './outage-events.js';
import { outageRecord } from './outage-record.js';
import { allowedActions } from './outage-roles.js';
import { reportOutage, type ReportOutageInput } from './report-outage.js';

const soon = '2026-09-07T10:30:00+05:00';
const later = '2026-09-07T11:00:00+05:00';
const signature = {
  contentHash: 'ab',
  algorithm: 'Ed25519',
  signature: 'cd',
  signedBy: 'head',
  kind: 'built-in',
} as const;
const draft = {
  number: 'Т-1/2026',
  cause: 'Арна үзілген',
  measures: null,
  cases: [openCase],
  act: act('ict-officer', soon),
};
const drawnUp = after(
  (outage) => reportOutage(outage, report()),
  (outage) => drawUpRecord(outage, draft),
);
const signed = [...drawnUp, ...signRecord(fold(drawnUp), { signature, act: act('head', later) })];

describe('reporting an outage', () => {
  const refuses = (change: Partial<ReportOutageInput>, code: string): void =>
    given(outageRecord, [])
      .when((outage) => reportOutage(outage, report(change)))
      .refused(code);

  it('keeps what failed, when, when it was noticed, who was told and when, and the cases it touched', () => {
    expect(reported()).toEqual([
      {
        type: 'OutageReported',
        data: {
          occurredAt: reportedAt,
          lateReason: null,
          outageId: 'outage-1',
          providerId: 'provider-1',
          zone: 'Asia/Almaty',
          system: 'stage-monitoring',
          systemName: null,
          failedAt,
          noticedAt,
          toldTo: 'ict-officer',
          description: 'Сатылар жүйесі жауап бермейді',
          caseIds: ['case-1'],
        },
      },
    ]);
  });
  it('follows the order of things', () => {
    refuses({ failedAt: '2026-09-07T05:01:00.000Z' }, 'noticed-before-failure');
    refuses({ noticedAt: '2026-09-07T05:05:00.000Z' }, 'reported-before-noticed');
    refuses({ act: act('clerk', reportedAt, { now: noticedAt }) }, 'occurred-in-future');
    refuses({ act: act('clerk', reportedAt, { now: '2026-09-08T05:00:00.000Z' }) }, 'late-entry-needs-reason');
    given(outageRecord, reported())
      .when((outage) => reportOutage(outage, report()))
      .refused('outage-exists');
  });
  it('is told to an ICT officer of the provider, by an officer of the provider', () => {
    refuses({ told: null }, 'not-an-ict-officer');
    refuses({ told: { officerId: 'x', bodyId: 'provider-1', roles: ['clerk'] } }, 'not-an-ict-officer');
    refuses({ told: { officerId: 'x', bodyId: 'elsewhere', roles: ['ict-officer'] } }, 'not-an-ict-officer');
    refuses({ act: act('auditor', reportedAt) }, 'not-your-role');
    refuses({ act: act('clerk', reportedAt, { officer: officer('clerk', 'elsewhere') }) }, 'not-your-body');
  });
  it('names the system and only the provider’s own cases', () => {
    refuses({ system: 'other' }, 'system-name-missing');
    refuses({ cases: [null] }, 'case-not-found');
    refuses({ cases: [{ ...openCase, providerId: 'elsewhere' }] }, 'case-not-found');
  });
});

describe('the record', () => {
  it('is drawn up by the ICT officer with the cases’ due dates, which stay what they are', () => {
    expect(drawnUp.at(-1)).toMatchObject({
      type: 'OutageRecordDrawnUp',
      data: {
        number: 'Т-1/2026',
        cases: [{ caseId: 'case-1', dueAt: '2026-09-14T13:30:00.000Z', stepDueAt: null }],
        termsRunOn: true,
      },
    });
    given(outageRecord, reported())
      .when((outage) => drawUpRecord(outage, { ...draft, act: act('clerk', soon) }))
      .refused('not-your-role');
    given(outageRecord, drawnUp)
      .when((outage) => drawUpRecord(outage, draft))
      .refused('record-drawn-up');
    given(outageRecord, [])
      .when((outage) => drawUpRecord(outage, draft))
      .refused('outage-not-found');
  });
  it('takes more cases until it is drawn up', () => {
    const second = { ...openCase, caseId: 'case-2' };
    const link = { cases: [openCase, second], act: act('executor', soon) };
    expect(linkCases(fold(reported()), link)).toMatchObject([{ data: { caseIds: ['case-2'] } }]);
    given(outageRecord, reported())
      .when((outage) => linkCases(outage, { ...link, cases: [openCase] }))
      .refused('cases-linked-already');
    given(outageRecord, drawnUp)
      .when((outage) => linkCases(outage, { ...link, act: act('executor', later) }))
      .refused('record-drawn-up');
  });
  it('is signed by the head over all it says', () => {
    expect(recordContent(fold(drawnUp), act('head', later))).toMatchObject({
      number: 'Т-1/2026',
      system: 'stage-monitoring',
      noticedAt,
      reportedAt,
      cases: [{ caseId: 'case-1', dueAt: '2026-09-14T13:30:00.000Z' }],
      termsRunOn: true,
    });
    expect(signed.at(-1)).toMatchObject({ type: 'OutageRecordSigned', data: { signature } });
    const sign = (events: readonly OutageEvent[], role: 'head' | 'clerk') =>
      given(outageRecord, events).when((outage) => signRecord(outage, { signature, act: act(role, later) }));
    sign(reported(), 'head').refused('record-not-drawn-up');
    sign(drawnUp, 'clerk').refused('not-your-role');
    sign(signed, 'head').refused('record-signed');
  });
});

describe('the restoration', () => {
  const at = act('ict-officer', later);
  it('is recorded once, before or after the signature', () => {
    const restored = recordRestoration(fold(signed), { restoredAt: '2026-09-07T05:50:00.000Z', act: at });
    expect(restored).toMatchObject([{ type: 'SystemRestored', data: { restoredAt: '2026-09-07T05:50:00.000Z' } }]);
    given(outageRecord, [...signed, ...restored])
      .when((outage) => recordRestoration(outage, { restoredAt: '2026-09-07T05:50:00.000Z', act: at }))
      .refused('system-restored');
  });
  it('lies between the failure and now', () => {
    const restore = (restoredAt: string) =>
      given(outageRecord, signed).when((outage) => recordRestoration(outage, { restoredAt, act: at }));
    restore('2026-09-07T04:49:00.000Z').refused('restored-before-failure');
    restore('2026-09-07T06:30:00.000Z').refused('restored-in-future');
  });
});

describe('what an officer may do', () => {
  const may = (events: readonly OutageEvent[], role: 'clerk' | 'head' | 'ict-officer'): string[] =>
    allowedActions(fold(events), officer(role));
  it('follows the course of the record', () => {
    expect(may(reported(), 'clerk')).toEqual(['link-cases', 'record-restoration']);
    expect(may(reported(), 'ict-officer')).toEqual(['draw-up-record', 'record-restoration']);
    expect(may(drawnUp, 'head')).toEqual(['sign-record', 'record-restoration']);
    expect(may(signed, 'clerk')).toEqual(['record-restoration']);
    expect(allowedActions(fold(reported()), officer('clerk', 'elsewhere'))).toEqual([]);
  });
});
