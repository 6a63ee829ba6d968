import { legalTimeBy } from '../case-commands/legal-time.js';
import { deadlineClock } from '../deadline-watch/deadline-clock.js';
import type { CaseEvent } from '../domain/case-events.js';
import { announceDeadline } from '../domain/deadline-announcements.js';
import { recalculateDueDates } from '../domain/recalculation.js';
import { prolongTerm, resumeTerm, suspendTerm } from '../domain/term-changes.js';
import { calendarWithDayOff } from './calendars.js';
import { act, after, decided, fold } from './fixtures.js';
import { walk } from './walk.js';

const monday = '2026-09-07T10:00:00+05:00';

/** What may happen to terms, as decisions make it: one event of each type. */
export function termEvents(): CaseEvent[] {
  const registered = walk(after('rk-2022-school-meals', monday), 'forward');
  const partial = registered.filter(({ type }) => type === 'PartialTermStarted');
  return [
    ...partial,
    ...stoodStill(partial),
    ...prolonged(registered),
    ...recalculated(registered),
    ...spoken(registered),
  ];
}

/** A case whose step has a norm and beside which a term runs. */
function stoodStill(partial: readonly CaseEvent[]): CaseEvent[] {
  const examining = walk(after('zhambyl-2019-guardianship-establishment', '2019-09-09T10:00:00+06:00'), 'examine');
  const before = [...examining, ...partial];
  const still = decided(
    before,
    (file) =>
      suspendTerm(file, {
        ground: 'court',
        groundsOfLaw: [{ code: 'court', citation: { seed: '002', lines: [1, 2], point: 'point 1' } }],
        reason: 'Сот ісі',
        act: act('head', '2019-09-10T09:00:00+06:00'),
      }),
    (file) => resumeTerm(file, { act: act('head', '2019-09-12T09:00:00+06:00') }),
  );
  return still.slice(before.length);
}

function prolonged(registered: readonly CaseEvent[]): CaseEvent[] {
  const by = act('head', '2026-09-10T09:00:00+05:00');
  return prolongTerm(fold(registered), { until: '2026-09-30', reason: 'Құжаттар күтілуде', act: by });
}

function recalculated(registered: readonly CaseEvent[]): CaseEvent[] {
  const calendar = calendarWithDayOff('2026-09-09', '2026-09-12');
  const by = act('administrator', '2026-09-08T09:00:00+05:00', { legalTime: legalTimeBy(calendar) });
  return recalculateDueDates(fold(registered), {
    cause: 'Үкіметтің қаулысы',
    calendar: calendar.version,
    scope: 'all',
    act: by,
  });
}

function spoken(registered: readonly CaseEvent[]): CaseEvent[] {
  const clock = deadlineClock('2026-09-11T04:00:00.000Z', 1);
  const late = walk(after('zhambyl-2019-guardianship-establishment', '2019-09-09T10:00:00+06:00'), 'register');
  const terms = [
    { of: 'case', dueAt: '2026-09-14T13:30:00.000Z' },
    { of: 'drafting', dueAt: '2026-09-10T13:30:00.000Z' },
  ].flatMap((due) => announceDeadline(fold(registered), { due, clock }));
  const step = announceDeadline(fold(late), { due: { of: 'step-1', dueAt: '2019-09-09T04:15:00.000Z' }, clock });
  return [...terms, ...step];
}
