import type { Deadline, DeadlineRequest } from '#legal-time';
import type { LegalTime } from '../domain/act.js';

/** Past it everything is counted again: a memory, not a store. */
const CAPACITY = 200_000;

/**
 * Legal time that remembers what it counted. Terms in days end alike for all that begins within one minute, as offices
 * open and close on whole minutes; minutes and hours depend on the very instant.
 */
export function memoised(legalTime: LegalTime): LegalTime {
  const known = new Map<string, Deadline>();
  return {
    ...legalTime,
    deadline: (request) => {
      const key = keyOf(request);
      const before = known.get(key);
      if (before !== undefined) return before;
      if (known.size >= CAPACITY) known.clear();
      const deadline = legalTime.deadline(request);
      known.set(key, deadline);
      return deadline;
    },
  };
}

function keyOf({ from, amount, unit, place, receivedAt = place, zone = '' }: DeadlineRequest): string {
  const start = unit === 'minute' || unit === 'hour' ? from : minuteOf(from);
  return `${start} ${String(amount)} ${unit} ${place} ${receivedAt} ${zone}`;
}

const MINUTE = '2026-09-07T05:00'.length;

/** The minute an instant lies in; the whole minute itself, at which an office may still be open, is apart from what follows. */
function minuteOf(instant: string): string {
  const minute = instant.slice(0, MINUTE);
  return instant.slice(MINUTE) === ':00.000Z' ? minute : `${minute}+`;
}
