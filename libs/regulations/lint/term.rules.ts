import type { Edition, Term } from '../edition.js';
import { when } from './finding.js';
import type { Fault } from './finding.js';

const MINUTES: Readonly<Record<Term['unit'], number | null>> = {
  minute: 1,
  hour: 60,
  // An office day of 9:00–18:30 without 90 minutes of lunch; only used to compare sums.
  'working-day': 480,
  'calendar-day': null,
  day: null,
};

/** Steps in sequence may exceed the overall term only where the edition says so and how it is resolved. */
export function stepsWithinTerm({ term, steps, anomalies }: Edition): readonly Fault[] {
  const limit = term === null ? null : minutes(term);
  const parts = steps.map(({ duration }) => (duration === null ? 0 : minutes(duration)));
  if (limit === null || parts.includes(null)) return [];
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
  const recorded = anomalies.some(({ code }) => code === 'steps-exceed-term');
  return when(
    sum > limit && !recorded,
    'steps-exceed-term',
    '/steps',
    `steps take ${sum} working minutes, the term ${limit}; record the anomaly steps-exceed-term`,
  );
}

/** The hearing notice must be possible before drafting has to be finished, or the edition says how it is resolved. */
export function noticeAfterDrafting({ term, hearing, partialTerms, anomalies }: Edition): readonly Fault[] {
  const drafting = partialTerms.find(({ code }) => code === 'drafting')?.term;
  if (term?.unit !== 'working-day' || drafting?.unit !== 'working-day') return [];
  const noticeDay = term.value - (hearing?.noticeWorkingDays ?? 0);
  const recorded = anomalies.some(({ code }) => code === 'hearing-notice-before-drafting');
  return when(
    noticeDay < drafting.value && !recorded,
    'hearing-notice-before-drafting',
    '/hearing',
    `the notice is due on day ${noticeDay}, drafting may take ${drafting.value}; record the anomaly`,
  );
}

/** Text dates compare as text: `YYYY-MM-DD`. */
export function inForceOrder({ inForce }: Edition): readonly Fault[] {
  const { from, fromIsBound, fromLatest = from, to, toIsBound, toLatest = to } = inForce;
  return [
    ...when(fromLatest < from, 'in-force-order', '/inForce/fromLatest', 'lies before the earliest day'),
    ...when(to !== null && to < from, 'in-force-order', '/inForce/to', 'lies before the first day'),
    ...when(
      to !== null && toLatest !== null && toLatest < to,
      'in-force-order',
      '/inForce/toLatest',
      'lies before the earliest last day',
    ),
    ...when(fromIsBound && inForce.fromLatest === undefined, 'bound-without-end', '/inForce', 'fromLatest is missing'),
    ...when(toIsBound && inForce.toLatest === undefined, 'bound-without-end', '/inForce', 'toLatest is missing'),
  ];
}

function minutes({ value, unit }: Term): number | null {
  const each = MINUTES[unit];
  return each === null ? null : each * value;
}
