import type { CaseEvent } from '../domain/case-events.js';

/** What must come out nowhere: a name, an address and an IIN, and the number alone where numbers stand. */
export const SECRET_WORDS = ['Сериков', 'Ақжан', 'Тараз', '850101300123'];
const TEXT = `${SECRET_WORDS.slice(0, 3).join(' ')} к-сі, 3-12, ${String(SECRET_WORDS[3])}`;
const NUMBER = Number(SECRET_WORDS[3]);

/** The only places of an event that the monitoring system is told of. */
const TOLD: Readonly<Partial<Record<CaseEvent['type'], readonly string[]>>> = {
  ApplicationSubmitted: [
    'service',
    'jurisdiction',
    'providerId',
    'channel',
    'procedure.edition.id',
    'due.dueAt',
    'archive',
  ],
  StepStarted: ['startedAt', 'step', 'role', 'due.dueAt'],
  PartialTermStarted: ['startedAt', 'due.dueAt'],
  TermResumed: ['due.dueAt', 'stepDue.dueAt'],
  TermProlonged: ['due.dueAt', 'stepDue.dueAt'],
  DueDatesRecalculated: ['moved[].of', 'moved[].to'],
  CaseReopened: ['due.dueAt'],
  StepOverdue: ['dueAt'],
  TermExpiring: ['dueAt'],
  TermExpired: ['dueAt'],
  ResultIssued: ['outcome'],
};
const ALWAYS_TOLD = ['occurredAt', 'basis.step'];

/** The event with a person's data in every other place, whether it is marked as personal or not. */
export function poisoned(event: CaseEvent): CaseEvent {
  const told = [...ALWAYS_TOLD, ...(TOLD[event.type] ?? [])];
  return { type: event.type, data: poison(event.data, '', told) } as CaseEvent;
}

function poison(value: unknown, path: string, told: readonly string[]): unknown {
  if (told.includes(path)) return value;
  if (value === null && told.some((place) => place.startsWith(`${path}.`))) return null;
  if (Array.isArray(value)) return value.map((each) => poison(each, `${path}[]`, told));
  if (typeof value === 'number') return NUMBER;
  if (typeof value !== 'object' || value === null) return TEXT;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    poison(each, path === '' ? key : `${path}.${key}`, told),
  ]);
  return Object.fromEntries(entries);
}
