import type { CaseEvent } from '../domain/case-events.js';
import { bookOf, type JournalKind, type VoidReason } from './journal-events.js';

/**
 * Why a number taken for a case will never stand in it; `null` while it may, or does. A case that is open at the act the
 * number was taken for gets it when the officer asks again.
 */
export function deadNumber(kind: JournalKind, label: string, events: readonly CaseEvent[]): VoidReason | null {
  const entries = events.flatMap((event) => entryOf(event));
  if (entries.some((entry) => entry.kind === kind && entry.label === label)) return null;
  // A case that a complaint brought back does its later steps again, under numbers of its own.
  const since = events.slice(events.findLastIndex(({ type }) => type === 'CaseReopened') + 1);
  const latest = since.flatMap((event) => entryOf(event));
  if (latest.some((entry) => entry.kind === kind)) return 'other-number';
  if (kind === 'refused-acceptance' && latest.some((entry) => entry.kind === 'incoming')) return 'accepted';
  return closingOf(since);
}

interface CaseEntry {
  readonly kind: JournalKind;
  readonly label: string;
}

/** Which number of which book an event puts into the case. */
function entryOf(event: CaseEvent): CaseEntry[] {
  switch (event.type) {
    case 'ApplicationRegistered':
      return [{ kind: 'incoming', label: event.data.incomingNumber }];
    case 'ResultRegistered':
      return [{ kind: 'result', label: event.data.resultNumber }];
    case 'AcceptanceRefused':
      return [{ kind: 'refused-acceptance', label: event.data.receiptNumber }];
    case 'RegisterEntered': {
      const { register, number } = event.data;
      return [{ kind: bookOf(register), label: number }];
    }
    default:
      return [];
  }
}

function closingOf(events: readonly CaseEvent[]): VoidReason | null {
  for (const { type } of events) {
    if (type === 'ApplicationWithdrawn') return 'withdrawn';
    if (type === 'AcceptanceRefused') return 'acceptance-refused';
    if (type === 'ResultIssued') return 'not-entered';
  }
  return null;
}
