import type { CaseEvent } from '../../domain/case-events.js';
import type { CaseFile } from '../../domain/case-file.js';
import { fold } from '../fixtures.js';
import { lateOf } from './lateness.js';
import { localOf } from './local-time.js';
import type { Played } from './play-scenario.js';

/** Everything that went otherwise than the scenario says; nothing when it holds. */
export function faultsOf(played: Played): readonly string[] {
  const { then } = played.scenario;
  const file = fold(played.events);
  const compared: readonly (readonly [name: string, expected: unknown, found: unknown])[] = [
    ['closed by', then.closedBy ?? null, closedBy(file)],
    ['waits for', then.waitsFor ?? null, file.status === 'open' ? (file.step.remaining[0] ?? null) : null],
    ['refused', then.refused ?? null, played.refused],
    ['late', sorted(then.late ?? []), sorted(lateOf(played.events, file))],
    ...(then.documents === undefined ? [] : [['documents', sorted(then.documents), sorted(played.documents)] as const]),
    ...(then.outcome === undefined ? [] : [['outcome', then.outcome, issued(played.events)?.outcome] as const]),
    ...(then.result === undefined ? [] : [['result', then.result, issued(played.events)?.result] as const]),
    ...(then.due === undefined ? [] : [['due', then.due, dueOf(file)] as const]),
  ];
  return [
    ...played.faults,
    ...compared.flatMap(([name, expected, found]) =>
      expected === found ? [] : [`${name}: expected ${String(expected)}, found ${String(found)}`],
    ),
    ...flowFaults(played, file),
  ];
}

function sorted(values: readonly (number | string)[]): string {
  return values.map(String).sort().join(', ');
}

function closedBy(file: CaseFile): string | null {
  if (file.status === 'none') return 'not-filed';
  return file.status === 'closed' ? file.closedBy : null;
}

/** What was handed out in the end: the last result drafted or decided. */
export function issued(events: readonly CaseEvent[]): { readonly outcome: string; readonly result: string } | null {
  if (!events.some(({ type }) => type === 'ResultIssued')) return null;
  const results = events.flatMap((event) =>
    event.type === 'ResultDrafted' || event.type === 'DecisionMade'
      ? [{ outcome: event.data.outcome, result: event.data.resultCode }]
      : [],
  );
  return results.at(-1) ?? null;
}

function dueOf(file: CaseFile): string | null {
  return file.status === 'none' || file.due === null ? null : localOf(file.due.dueAt);
}

/** A flow that ends in a refusal lets no application through to a favourable end. */
function flowFaults({ flow, scenario }: Played, file: CaseFile): readonly string[] {
  const refused = flow?.ends === 'refused';
  const unfavourable = file.status === 'closed' && file.outcome !== 'favourable';
  if (refused && file.status !== 'none' && !unfavourable) return ['the flow ends in a refusal, the case does not'];
  if (!refused && scenario.then.closedBy === 'not-filed' && scenario.then.refused === undefined) {
    return ['not filed, though the flow lets it through'];
  }
  return [];
}
