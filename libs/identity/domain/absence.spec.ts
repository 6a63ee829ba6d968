import { describe, expect, it } from '@jest/globals';
import { AT } from '../testing/samples.js';
import type { AbsenceEvent } from './absence.events.js';
import { type Absence, absences, endAbsence, recordAbsence, type RecordAbsenceInput } from './absence.js';
import type { OfficerAccount } from './officer.js';

const TODAY = '2026-03-02';

function account(officerId: string, more: Partial<OfficerAccount> = {}): OfficerAccount {
  return {
    ...{ status: 'active', officerId, bodyId: 'taraz-education', roles: ['executor'], scope: [], passwordHash: '' },
    ...{ mustChangePassword: false, epoch: 0, guesses: { failures: 0, lockedUntil: null } },
    ...more,
  } as OfficerAccount;
}

function away(officerId: string, deputyId: string, from: string, until: string): Absence {
  const order = { number: '12-ж', date: '2026-02-27' };
  return { absenceId: `${officerId}-${from}`, officerId, deputyId, from, until, kind: 'leave', order };
}

function recorded(...known: readonly Absence[]) {
  const events = known.map((data): AbsenceEvent => ({ type: 'AbsenceRecorded', data: { ...data, occurredAt: AT } }));
  return events.reduce(absences.evolve, absences.initialState);
}

function record(state: ReturnType<typeof recorded>, absence: Absence, more: Partial<RecordAbsenceInput> = {}) {
  const [officer, deputy] = [account(absence.officerId), account(absence.deputyId)];
  return recordAbsence(state, {
    ...absence,
    bodyId: 'taraz-education',
    officer,
    deputy,
    today: TODAY,
    at: AT,
    ...more,
  });
}

const march = away('dinara', 'marat', '2026-03-02', '2026-03-15');

describe('an absence', () => {
  it('is recorded with its period, its ground and the deputy', () => {
    expect(record(recorded(), march)).toEqual([{ type: 'AbsenceRecorded', data: { ...march, occurredAt: AT } }]);
  });

  it('may follow another on the next day', () => {
    const next = away('dinara', 'aigul', '2026-03-16', '2026-03-20');
    expect(record(recorded(march), next)).toHaveLength(1);
  });

  it.each([
    [
      'a period that ends before it begins',
      away('dinara', 'marat', '2026-03-05', '2026-03-04'),
      'absence-period-wrong',
    ],
    ['a period that is over', away('dinara', 'marat', '2026-02-20', '2026-03-01'), 'absence-period-wrong'],
    ['the same officer twice at once', away('dinara', 'aigul', '2026-03-15', '2026-03-20'), 'absence-overlaps'],
    ['acting for oneself', away('aigul', 'aigul', '2026-03-05', '2026-03-06'), 'deputy-away'],
    ['a loop', away('marat', 'dinara', '2026-03-10', '2026-03-12'), 'deputy-away'],
    ['a chain to one who is away', away('aigul', 'dinara', '2026-03-10', '2026-03-12'), 'deputy-away'],
    ['a chain from one who acts for another', away('marat', 'aigul', '2026-03-10', '2026-03-12'), 'acts-for-another'],
  ])('refuses %s', (_, absence, code) => {
    expect(() => record(recorded(march), absence)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['of another body', account('marat', { bodyId: 'astana-education' }), 'deputy-of-other-body'],
    ['who audits', account('marat', { roles: ['auditor'] }), 'role-without-deputy'],
    ['whose account is off', account('marat', { status: 'inactive' }), 'officer-inactive'],
    ['whom nobody knows', { status: 'unknown' } as const, 'officer-not-found'],
  ])('refuses a deputy %s', (_, deputy, code) => {
    expect(() => record(recorded(), march, { deputy })).toThrow(expect.objectContaining({ code }));
  });

  it('is ended once, and makes room for another', () => {
    const end = { absenceId: march.absenceId, today: TODAY, at: AT };
    const ended = endAbsence(recorded(march), end).reduce(absences.evolve, recorded(march));
    expect(record(ended, away('marat', 'dinara', '2026-03-10', '2026-03-12'))).toHaveLength(1);
    expect(() => endAbsence(ended, end)).toThrow(expect.objectContaining({ code: 'absence-not-found' }));
    expect(() => endAbsence(recorded(march), { ...end, today: '2026-03-16' })).toThrow(
      expect.objectContaining({ code: 'absence-over' }),
    );
  });
});
