import { describe, expect, it } from '@jest/globals';
import { given } from '#event-store/testing';
import { deadlineClock } from '../deadline-watch/deadline-clock.js';
import { act, after, decided, fold } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import { caseFile } from './case-file.js';
import type { CaseEvent } from './case-events.js';
import { announceDeadline } from './deadline-announcements.js';
import { prolongTerm, resumeTerm, suspendTerm, type SuspendTermInput } from './term-changes.js';

const MEALS = 'rk-2022-school-meals';
const CERTIFICATE = 'zhambyl-2019-guardianship-certificates';
/** Five working days from Monday the 7th: until Monday the 14th, 18:30. */
const monday = '2026-09-07T10:00:00+05:00';
const dueAt = '2026-09-14T13:30:00.000Z';
const filed = after(MEALS, monday);
/** Drafting within three working days of the registration: until Thursday the 10th, 18:30. */
const registered = walk(filed, 'forward');
const draftingDueAt = '2026-09-10T13:30:00.000Z';

const standing: Omit<SuspendTermInput, 'act'> = {
  ground: 'court',
  groundsOfLaw: [{ code: 'court', citation: { seed: '002', lines: [1, 2], point: 'point 1' } }],
  reason: 'Сот ісі',
};

function dueAtOf(events: readonly CaseEvent[], of: string): string {
  const file = fold(events);
  if (file.status !== 'open') return '';
  const due = of === 'case' ? file.due : of.startsWith('step-') ? file.step.due : null;
  return (due ?? file.terms.find(({ code }) => code === of)?.due)?.dueAt ?? '';
}

const spoken = (events: readonly CaseEvent[], of: string, at: string, lead = 1): CaseEvent[] => {
  const due = { of, dueAt: dueAtOf(events, of) };
  return announceDeadline(fold(events), { due, clock: deadlineClock(new Date(at).toISOString(), lead) });
};
const types = (...spoke: Parameters<typeof spoken>): string[] => spoken(...spoke).map(({ type }) => type);

describe('what the clock says of a term', () => {
  it('is that it is about to end, from the beginning of the working day before its last', () => {
    expect(types(filed, 'case', '2026-09-10T23:59:59.999+05:00')).toEqual([]);
    const [event] = spoken(filed, 'case', '2026-09-11T00:00:00+05:00');
    expect(event).toEqual({
      type: 'TermExpiring',
      data: {
        of: 'case',
        dueAt,
        occurredAt: '2026-09-10T19:00:00.000Z',
        basis: { step: 1, citation: expect.objectContaining({ seed: '002' }), practice: false },
      },
    });
  });

  it('is earlier with a longer lead, and only on the last day without one', () => {
    expect(types(filed, 'case', '2026-09-09T00:00:00+05:00', 3)).toEqual(['TermExpiring']);
    expect(types(filed, 'case', '2026-09-13T23:59:00+05:00', 0)).toEqual([]);
    expect(types(filed, 'case', '2026-09-14T00:00:00+05:00', 0)).toEqual(['TermExpiring']);
  });

  it('is that it has ended, once its last moment has passed', () => {
    expect(types(filed, 'case', dueAt)).toEqual(['TermExpiring']);
    expect(types(filed, 'case', '2026-09-14T13:30:00.001Z')).toEqual(['TermExpired']);
  });

  it('holds for terms of the rules beside the steps as well', () => {
    expect(types(registered, 'drafting', '2026-09-09T09:00:00+05:00')).toEqual(['TermExpiring']);
    expect(spoken(registered, 'drafting', '2026-09-11T09:00:00+05:00')).toMatchObject([
      { type: 'TermExpired', data: { of: 'drafting', dueAt: draftingDueAt, basis: { citation: { seed: '002' } } } },
    ]);
    expect(types(filed, 'drafting', '2026-10-01T09:00:00+05:00')).toEqual([]);
  });

  it('leaves out the warning of a term that is shorter than the lead', () => {
    expect(types(filed, 'case', '2026-09-08T09:00:00+05:00', 5)).toEqual([]);
  });
});

describe('what the clock says of a step', () => {
  const guardianship = after('zhambyl-2019-guardianship-establishment', '2019-09-09T10:00:00+06:00');

  it('is only that it is late', () => {
    const stepDueAt = '2019-09-09T04:15:00.000Z';
    expect(types(guardianship, 'step-1', stepDueAt)).toEqual([]);
    expect(spoken(guardianship, 'step-1', '2019-09-09T04:15:00.001Z')).toMatchObject([
      { type: 'StepOverdue', data: { of: 'step-1', dueAt: stepDueAt, basis: { step: 1, practice: false } } },
    ]);
  });

  it('ends with the step', () => {
    expect(types(walk(guardianship, 'assign'), 'step-1', '2019-09-10T10:00:00+06:00')).toEqual([]);
  });
});

describe('the clock', () => {
  it('says a thing once for each instant a term is due at', () => {
    const late = '2026-09-15T09:00:00+05:00';
    const told = decided(filed, () => spoken(filed, 'case', late));
    expect(types(told, 'case', '2026-09-20T09:00:00+05:00')).toEqual([]);
    const moved: CaseEvent = {
      type: 'DueDatesRecalculated',
      data: {
        occurredAt: new Date(late).toISOString(),
        lateReason: null,
        basis: { step: null, citation: null, practice: true },
        calendar: 'kz-2027',
        cause: 'Ауыстыру',
        moved: [{ of: 'case', from: dueAt, to: '2026-09-16T13:30:00.000Z' }],
      },
    };
    expect(types([...told, moved], 'case', '2026-09-15T09:00:00+05:00')).toEqual(['TermExpiring']);
    expect(types([...told, moved], 'case', '2026-09-17T09:00:00+05:00')).toEqual(['TermExpired']);
  });

  it('leaves a date that the case has no longer', () => {
    const clock = deadlineClock('2026-09-15T04:00:00.000Z', 1);
    expect(announceDeadline(fold(filed), { due: { of: 'case', dueAt: draftingDueAt }, clock })).toEqual([]);
  });

  it('takes nothing back when it is put back', () => {
    const told = decided(filed, () => spoken(filed, 'case', '2026-09-15T09:00:00+05:00'));
    expect(types(told, 'case', '2026-09-08T09:00:00+05:00')).toEqual([]);
  });

  it('is nobody’s act: the next act may lie before its word', () => {
    const told = decided(filed, () => spoken(filed, 'case', '2026-09-15T09:00:00+05:00'));
    expect(fold(told)).toMatchObject({ lastActAt: new Date(monday).toISOString() });
  });

  it('is silent while the term stands still, and speaks of the new due date after it', () => {
    const suspended = decided(filed, (file) =>
      suspendTerm(file, { ...standing, act: act('head', '2026-09-09T09:00:00+05:00') }),
    );
    expect(types(suspended, 'case', '2026-09-30T09:00:00+05:00')).toEqual([]);
    const resumed = decided(suspended, (file) => resumeTerm(file, { act: act('head', '2026-09-16T09:00:00+05:00') }));
    expect(spoken(resumed, 'case', '2026-09-30T09:00:00+05:00')).toMatchObject([
      { type: 'TermExpired', data: { dueAt: '2026-09-21T13:30:00.000Z' } },
    ]);
  });

  it('speaks anew of a term that was prolonged', () => {
    const told = decided(filed, () => spoken(filed, 'case', '2026-09-11T09:00:00+05:00'));
    const prolonged = decided(told, (file) =>
      prolongTerm(file, { until: '2026-09-28', reason: 'Себебі', act: act('head', '2026-09-11T10:00:00+05:00') }),
    );
    expect(types(prolonged, 'case', '2026-09-14T20:00:00+05:00')).toEqual([]);
    expect(types(prolonged, 'case', '2026-09-25T09:00:00+05:00')).toEqual(['TermExpiring']);
  });

  it('says nothing of what was entered from the archive, of a closed case and of none', () => {
    const archived = after(CERTIFICATE, '2019-09-09T10:00:00+06:00').map((event) =>
      event.type === 'ApplicationSubmitted' ? { ...event, data: { ...event.data, archive: true } } : event,
    );
    expect(types(archived, 'step-1', '2026-01-09T10:00:00+05:00')).toEqual([]);
    expect(types(walk(filed, null), 'case', '2027-01-09T10:00:00+05:00')).toEqual([]);
    const due = { of: 'case', dueAt };
    given(caseFile, [])
      .when((file) => announceDeadline(file, { due, clock: deadlineClock('2027-01-01T00:00:00.000Z', 1) }))
      .then([]);
  });
});
