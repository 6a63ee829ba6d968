import { describe, expect, it } from '@jest/globals';
import { given } from '#event-store/testing';
import type { Scope } from '#identity';
import { legalTime, legalTimeBy } from '../case-commands/legal-time.js';
import { calendarWithDayOff } from '../testing/calendars.js';
import { act, after, decided, fold, laneSlugs, provider } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import { caseFile } from './case-file.js';
import type { CaseEvent } from './case-events.js';
import { movedDues, recalculateDueDates } from './recalculation.js';
import { reopenCase } from './reopening.js';
import { returnForRework } from './result.js';
import { prolongTerm, resumeTerm, suspendTerm } from './term-changes.js';

const MEALS = 'rk-2022-school-meals';
const monday = '2026-09-07T10:00:00+05:00';
const registered = walk(after(MEALS, monday), 'forward');
/** Wednesday the 9th off for Saturday the 12th. */
const shifted = calendarWithDayOff('2026-09-09', '2026-09-12');
const now = '2026-09-08T12:00:00+05:00';

const recalculate = (calendar = shifted, scope: Scope = 'all') => {
  return (file: Parameters<typeof recalculateDueDates>[0]): CaseEvent[] =>
    recalculateDueDates(file, {
      cause: 'Үкіметтің қаулысы',
      calendar: calendar.version,
      scope,
      act: act('administrator', now, { legalTime: legalTimeBy(calendar) }),
    });
};

const suspended = decided(registered, (file) =>
  suspendTerm(file, {
    ground: 'court',
    groundsOfLaw: [{ code: 'court', citation: { seed: '002', lines: [1, 2], point: 'point 1' } }],
    reason: 'Сот ісі',
    act: act('head', '2026-09-08T09:00:00+05:00'),
  }),
);
const resumed = decided(suspended, (file) => resumeTerm(file, { act: act('head', '2026-09-08T11:00:00+05:00') }));
const prolonged = decided(resumed, (file) =>
  prolongTerm(file, { until: '2026-09-26', reason: 'Себебі', act: act('head', '2026-09-08T11:30:00+05:00') }),
);

/** The case after each of its events, as long as it is open. */
function situations(events: readonly CaseEvent[]): Parameters<typeof movedDues>[0][] {
  return events.flatMap((_, index) => {
    const file = fold(events.slice(0, index + 1));
    return file.status === 'open' && file.step.no > 0 ? [file] : [];
  });
}

describe('due dates counted anew', () => {
  it.each(laneSlugs)('stay what they are under the same calendar: %s', (slug) => {
    const filedAt = slug === MEALS ? monday : '2019-09-09T10:00:00+06:00';
    const files = situations(walk(after(slug, filedAt), null));
    expect(files.length).toBeGreaterThan(2);
    expect(files.flatMap((file) => movedDues(file, legalTime))).toEqual([]);
  });

  it('stay after a pause, a prolongation, a return and a complaint', () => {
    const opinion = walk(after('zhambyl-2019-age-ten-opinion', '2019-09-09T10:00:00+06:00'), 'sign');
    const by = act('head', '2019-09-24T09:00:00+06:00');
    const returned = decided(
      opinion,
      (file) => returnForRework(file, { reason: 'Қате', act: by }),
      (file) => prolongTerm(file, { until: '2019-10-31', reason: 'Себебі', act: by }),
    );
    const again = ['zhambyl-2019-guardianship-establishment', MEALS].flatMap((slug) => {
      const closed = walk(after(slug, slug === MEALS ? monday : '2019-09-09T10:00:00+06:00'), null);
      const by2026 = act('head', '2026-10-12T10:00:00+05:00');
      const order = { complaintId: 'complaint-1', toStep: 3, reason: 'Шағым', act: by2026 };
      return situations(
        walk(
          decided(closed, (file) => reopenCase(file, order)),
          null,
        ),
      );
    });
    const files = [...situations(prolonged), ...situations(returned), ...again];
    expect(files.flatMap((file) => movedDues(file, legalTime))).toEqual([]);
  });
});

describe('recalculating due dates', () => {
  it('tells each date that moves, by which calendar and why', () => {
    given(caseFile, registered)
      .when(recalculate())
      .then([
        {
          type: 'DueDatesRecalculated',
          data: {
            occurredAt: new Date(now).toISOString(),
            lateReason: null,
            basis: { step: 1, citation: null, practice: true },
            calendar: shifted.version,
            cause: 'Үкіметтің қаулысы',
            moved: [{ of: 'drafting', from: '2026-09-10T13:30:00.000Z', to: '2026-09-11T13:30:00.000Z' }],
          },
        },
      ]);
  });

  it('moves the case and its step', () => {
    const guardianship = walk(after('zhambyl-2019-guardianship-establishment', '2019-09-09T10:00:00+06:00'), 'examine');
    const file = fold(decided(guardianship, recalculate(calendarWithDayOff('2019-09-12', '2019-11-16'))));
    expect(file).toMatchObject({
      due: { dueAt: '2019-10-08T03:15:00.000Z', calendar: expect.stringContaining('candidate') },
      step: { due: { dueAt: '2019-09-23T12:30:00.000Z', calendar: expect.stringContaining('candidate') } },
      lastActAt: fold(guardianship).status === 'open' && expect.any(String),
    });
  });

  it('does nothing a second time, nor where nothing moves', () => {
    given(caseFile, decided(registered, recalculate())).when(recalculate()).then([]);
    given(caseFile, registered)
      .when(recalculate(calendarWithDayOff('2026-11-10', '2026-11-14')))
      .then([]);
  });

  it('brings the dates back when the calendar is put right again', () => {
    const twice = decided(registered, recalculate(), recalculate(calendarWithDayOff('2026-11-10', '2026-11-14')));
    expect(fold(twice)).toMatchObject({ terms: [{ due: { dueAt: '2026-09-10T13:30:00.000Z' } }] });
  });

  it('leaves a term that stands still to the day it runs on', () => {
    given(caseFile, suspended).when(recalculate()).then([]);
  });

  it('leaves the day of a prolongation, unless it has become a day off', () => {
    given(caseFile, prolonged)
      .when(recalculate(calendarWithDayOff('2026-09-24', '2026-09-19')))
      .then([]);
    const [event] = recalculate(calendarWithDayOff('2026-09-28', '2026-09-19'))(fold(prolonged));
    expect(event).toMatchObject({ data: { moved: [{ of: 'case', to: '2026-09-29T13:30:00.000Z' }] } });
  });

  it('leaves a closed case alone', () => {
    given(caseFile, walk(registered, null)).when(recalculate()).then([]);
  });

  it('is refused outside the administrator’s scope and where there is no case', () => {
    given(caseFile, registered)
      .when(recalculate(shifted, ['elsewhere']))
      .refused('case-not-found');
    given(caseFile, []).when(recalculate()).refused('case-not-found');
    expect(recalculate(shifted, [provider.id])(fold(registered))).toHaveLength(1);
  });
});
