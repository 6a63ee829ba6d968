import { describe, expect, it } from '@jest/globals';
import { projected } from '#read-models/testing';
import type { CaseEvent } from '../domain/case-events.js';
import { reopenCase } from '../domain/reopening.js';
import { prolongTerm, resumeTerm, suspendTerm } from '../domain/term-changes.js';
import { act, after, decided } from '../testing/fixtures.js';
import { on, propose } from '../testing/hearings.js';
import { walk } from '../testing/walk.js';
import { dueDates } from './due-dates.projection.js';

const filed = after('rk-2022-school-meals', '2026-09-07T10:00:00+05:00');
const registered = walk(filed, 'forward');
const caseDue = '2026-09-14T13:30:00.000Z';
const drafting = '2026-09-10T13:30:00.000Z';

/** `<of> <dueAt>` with what is said or silent of it. */
function rows(events: readonly CaseEvent[]): string[] {
  const given = events.map((event) => ({ stream: 'case-case-1', ...event }));
  return projected(dueDates, given)
    .all<{ row: string }>(
      `SELECT "of" || ' ' || due_at || iif(silent, ' silent', '') || iif(told_soon, ' soon', '')
         || iif(told_past, ' past', '') AS row FROM due_dates ORDER BY due_at`,
    )
    .map(({ row }) => row);
}

const said = (type: 'StepOverdue' | 'TermExpiring' | 'TermExpired', of: string, dueAt: string): CaseEvent => ({
  type,
  data: { of, dueAt, occurredAt: dueAt, basis: { step: 1, citation: null, practice: false } },
});

describe('the due dates', () => {
  it('are those of the case and of the terms that run beside its steps', () => {
    expect(rows(filed)).toEqual([`case ${caseDue}`]);
    expect(rows(registered)).toEqual([`drafting ${drafting}`, `case ${caseDue}`]);
    expect(rows(walk(registered, 'sign'))).toEqual([`case ${caseDue}`]);
  });

  it('lose those of the favourable result once a refusal is in view', () => {
    const called = decided(walk(registered, 'draft'), propose(on(8, '11:00'), on(11, '10:00')));
    expect(rows(called)).toEqual([`case ${caseDue}`]);
  });

  it('are also that of the present step, of which nothing is said before it is late', () => {
    const guardianship = after('zhambyl-2019-guardianship-establishment', '2019-09-09T10:00:00+06:00');
    expect(rows(guardianship)[0]).toBe('step-1 2019-09-09T04:15:00.000Z soon');
    expect(rows([...guardianship, said('StepOverdue', 'step-1', '2019-09-09T04:15:00.000Z')])[0]).toMatch(/ past$/);
    expect(rows(walk(guardianship, 'assign'))[0]).toMatch(/^step-2 /);
  });

  it('remember what was said until they move', () => {
    const told = [...registered, said('TermExpiring', 'case', caseDue), said('TermExpired', 'drafting', drafting)];
    expect(rows(told)).toEqual([`drafting ${drafting} past`, `case ${caseDue} soon`]);
    const prolonged = decided(told, (file) =>
      prolongTerm(file, { until: '2026-09-30', reason: 'Себебі', act: act('head', '2026-09-11T09:00:00+05:00') }),
    );
    expect(rows(prolonged)).toEqual([`drafting ${drafting} past`, 'case 2026-09-30T13:30:00.000Z']);
  });

  it('are silent while the term stands still, and later by that time', () => {
    const suspended = decided(registered, (file) =>
      suspendTerm(file, {
        ground: 'court',
        groundsOfLaw: [{ code: 'court', citation: { seed: '002', lines: [1, 2], point: 'point 1' } }],
        reason: 'Сот ісі',
        act: act('head', '2026-09-08T09:00:00+05:00'),
      }),
    );
    expect(rows(suspended)).toEqual([`drafting ${drafting} silent`, `case ${caseDue} silent`]);
    const resumed = decided(suspended, (file) => resumeTerm(file, { act: act('head', '2026-09-09T09:00:00+05:00') }));
    expect(rows(resumed)).toEqual(['drafting 2026-09-11T13:30:00.000Z', 'case 2026-09-15T13:30:00.000Z']);
  });

  it('move with a new calendar', () => {
    const moved: CaseEvent = {
      type: 'DueDatesRecalculated',
      data: {
        occurredAt: caseDue,
        lateReason: null,
        basis: { step: null, citation: null, practice: true },
        calendar: 'kz-2027',
        cause: 'Ауыстыру',
        moved: [{ of: 'drafting', from: drafting, to: '2026-09-11T13:30:00.000Z' }],
      },
    };
    expect(rows([...registered, said('TermExpired', 'drafting', drafting), moved])).toEqual([
      'drafting 2026-09-11T13:30:00.000Z',
      `case ${caseDue}`,
    ]);
  });

  it('are watched only in open cases that are no archive entries', () => {
    const archived = filed.map((event) =>
      event.type === 'ApplicationSubmitted' ? { ...event, data: { ...event.data, archive: true } } : event,
    );
    expect(rows(walk(archived, 'forward'))).toEqual([]);
    const closed = walk(registered, null);
    expect(rows(closed)).toEqual([]);
  });

  it('begin anew when a complaint brings the case back', () => {
    const closed = [...walk(registered, null), said('TermExpired', 'case', caseDue)];
    const reopened = decided(closed, (file) =>
      reopenCase(file, {
        complaintId: 'complaint-1',
        toStep: 3,
        reason: 'Шағым',
        act: act('head', '2026-10-12T10:00:00+05:00'),
      }),
    );
    expect(rows(reopened)).toEqual(['case 2026-10-19T13:30:00.000Z']);
  });
});
