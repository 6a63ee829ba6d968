import type { Edition, PartialTerm, Term, TermGoal, TermStart } from '../edition.js';
import { when } from './finding.js';
import type { Fault } from './finding.js';
import { exceed } from './term-length.js';

/** Steps in sequence may exceed the overall term only where the edition says so and how it is resolved. */
export function stepsWithinTerm({ term, steps, anomalies }: Edition): readonly Fault[] {
  const parts = steps.flatMap(({ duration }) => (duration === null ? [] : [duration]));
  const recorded = anomalies.some(({ code }) => code === 'steps-exceed-term');
  return when(
    term !== null && exceed(parts, term) && !recorded,
    'steps-exceed-term',
    '/steps',
    `steps take ${parts.map(words).join(' + ')}, the term is ${term === null ? 'none' : words(term)}; record the anomaly steps-exceed-term`,
  );
}

/** So may partial terms that follow one another from hand-in on. */
export function partsWithinTerm({ term, partialTerms, anomalies }: Edition): readonly Fault[] {
  const recorded = anomalies.some(({ code }) => code === 'steps-exceed-term' || code === 'parts-exceed-term');
  if (term === null || recorded) return [];
  const longest = chainsFrom('submission', partialTerms).find((chain) => exceed(chain, term));
  return when(
    longest !== undefined,
    'parts-exceed-term',
    '/partialTerms',
    `in a row they take ${longest?.map(words).join(' + ') ?? ''}, the term is ${words(term)}; record the anomaly parts-exceed-term`,
  );
}

/** From which event the next term may count once a goal is reached. */
const REACHED: Readonly<Partial<Record<TermGoal, TermStart>>> = {
  register: 'registration',
  examine: 'examination',
  inspection: 'inspection',
  'child-talk': 'child-talk',
  'request-conclusions': 'request-received',
  'give-conclusion': 'conclusion-signed',
  decide: 'decision',
  sign: 'signing',
  notify: 'notice',
};

/** Every chain of terms, each starting where the one before ended; a term stands in a chain once. */
function chainsFrom(start: TermStart, terms: readonly PartialTerm[]): readonly (readonly Term[])[] {
  return terms
    .filter((part) => part.start === start)
    .flatMap(({ goal, term }) => {
      const others = terms.filter((part) => part.start !== start);
      const reached = goal === undefined ? undefined : REACHED[goal];
      const rest = reached === undefined ? [] : chainsFrom(reached, others);
      return [[term], ...rest.map((chain) => [term, ...chain])];
    });
}

/** A partial term says from what it counts and what it binds, unless an anomaly named after it says why it cannot. */
export function partialTermsBind({ partialTerms, anomalies }: Edition): readonly Fault[] {
  return partialTerms.flatMap(({ code, start, goal }, index) => {
    const explained = anomalies.some((anomaly) => anomaly.code?.startsWith(`${code}-`) ?? false);
    const open = [...(start === undefined ? ['start'] : []), ...(goal === undefined ? ['goal'] : [])];
    return when(
      open.length > 0 && !explained,
      'partial-term-open',
      `/partialTerms/${index}`,
      `names no ${open.join(' and no ')}; name it, or record an anomaly ${code}-…`,
    );
  });
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

function words({ value, unit }: Term): string {
  return `${value} ${unit}`;
}
