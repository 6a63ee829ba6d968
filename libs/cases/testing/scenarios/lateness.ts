import type { CaseEvent } from '../../domain/case-events.js';
import type { CaseFile } from '../../domain/case-file.js';
import { termGoalOf } from '../../domain/term-goals.js';

/** What took longer than its term: steps by number, partial terms by code, and the case as a whole. */
export function lateOf(events: readonly CaseEvent[], file: CaseFile): readonly (number | string)[] {
  return [...lateSteps(events), ...lateTerms(events, file), ...lateCase(file)];
}

/** A step lasts until the next one begins or the case ends. */
function lateSteps(events: readonly CaseEvent[]): readonly number[] {
  return events.flatMap((event, index) => {
    if (event.type !== 'StepStarted' || event.data.due === null) return [];
    const end = events.slice(index + 1).find(({ type }) => type === 'StepStarted' || CLOSING.has(type));
    const endedAt = end === undefined ? null : momentOf(end);
    return endedAt !== null && endedAt > event.data.due.dueAt ? [event.data.step] : [];
  });
}

const CLOSING: ReadonlySet<CaseEvent['type']> = new Set(['ResultIssued', 'AcceptanceRefused', 'ApplicationWithdrawn']);

/** A partial term lasts until what it asks for is done; one of the other outcome binds nobody. */
function lateTerms(events: readonly CaseEvent[], file: CaseFile): readonly string[] {
  const outcome = file.status === 'closed' ? file.outcome : null;
  return events.flatMap((event, index) => {
    if (event.type !== 'PartialTermStarted') return [];
    const { code, goal, due } = event.data;
    const binds = event.data.outcome === null || event.data.outcome === outcome;
    const done = events.slice(index + 1).find((later) => termGoalOf(later) === goal);
    const doneAt = done === undefined ? null : momentOf(done);
    return binds && doneAt !== null && doneAt > due.dueAt ? [code] : [];
  });
}

function lateCase(file: CaseFile): readonly string[] {
  if (file.status !== 'closed' || file.closedBy !== 'issued' || file.due === null) return [];
  return file.lastActAt > file.due.dueAt ? ['case'] : [];
}

function momentOf({ data }: CaseEvent): string | null {
  if ('occurredAt' in data) return data.occurredAt;
  return 'startedAt' in data ? data.startedAt : null;
}
