import type { HistoryEntry } from '../api/views';

const sendingBack: ReadonlySet<string> = new Set(['ReturnedForRework', 'CaseReopened']);
const finishedAnew: ReadonlySet<string> = new Set(['ResultDrafted', 'DecisionMade']);

/** The entry that sent the case back to work already done, until that is done anew. */
export function sentBack(entries: readonly HistoryEntry[]): HistoryEntry | null {
  const last = entries.findLast(({ type }) => sendingBack.has(type) || finishedAnew.has(type));
  return last !== undefined && sendingBack.has(last.type) ? last : null;
}

/** Why, in the words of who sent it back; `null` once they were erased. */
export function reasonIn({ reason }: Readonly<Record<string, unknown>>): string | null {
  return typeof reason === 'string' ? reason : null;
}
