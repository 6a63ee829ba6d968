import type { Correction } from '../domain/branch-events.js';
import type { PartyRole, PersonDetails } from '../domain/case-events.js';
import type { HistoryCorrection } from './case-history.view.js';

/** An event with its personal values opened. */
export interface OpenedEvent {
  readonly revision: number;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface OpenedParty {
  readonly subjectId: string;
  readonly role: PartyRole;
  readonly details: PersonDetails | null;
}

interface OpenedCorrection {
  readonly what: Correction['what'];
  readonly subjectId?: string;
  readonly details?: PersonDetails | null;
  readonly paperNumber?: string;
  readonly words?: string | null;
}

/** Revisions of the entries that put each wrong one right. */
export function correctedBy(events: readonly OpenedEvent[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const { revision, type, data } of events) {
    if (type !== 'EntryCorrected') continue;
    const corrects = Number(data['corrects']);
    found.set(corrects, [...(found.get(corrects) ?? []), revision]);
  }
  return found;
}

/** What a correction puts in place of what stood there until then. */
export function correctionOf(event: OpenedEvent, events: readonly OpenedEvent[]): HistoryCorrection | null {
  if (event.type !== 'EntryCorrected') return null;
  const correction = event.data['correction'] as OpenedCorrection;
  const before = events.filter(({ revision }) => revision < event.revision);
  const { what, subjectId = '' } = correction;
  const isPerson = what === 'party-details';
  const isNumber = what === 'paper-number';
  return {
    corrects: Number(event.data['corrects']),
    what,
    role: isPerson ? (partyOf(before, subjectId)?.role ?? null) : null,
    personBefore: isPerson ? detailsBefore(before, subjectId) : null,
    personAfter: isPerson ? (correction.details ?? null) : null,
    paperNumberBefore: isNumber ? paperNumberBefore(before) : null,
    paperNumberAfter: isNumber ? (correction.paperNumber ?? null) : null,
    words: correction.words ?? null,
  };
}

function partyOf(events: readonly OpenedEvent[], subjectId: string): OpenedParty | undefined {
  const submitted = events.find(({ type }) => type === 'ApplicationSubmitted');
  const parties = (submitted?.data['parties'] ?? []) as readonly OpenedParty[];
  return parties.find((party) => party.subjectId === subjectId);
}

function detailsBefore(events: readonly OpenedEvent[], subjectId: string): PersonDetails | null {
  const earlier = correctionsIn(events).findLast((one) => one.subjectId === subjectId);
  return earlier === undefined ? (partyOf(events, subjectId)?.details ?? null) : (earlier.details ?? null);
}

function paperNumberBefore(events: readonly OpenedEvent[]): string | null {
  const earlier = correctionsIn(events).findLast(({ what }) => what === 'paper-number');
  const registered = events.find(({ type }) => type === 'ApplicationRegistered');
  return earlier?.paperNumber ?? (registered?.data['paperNumber'] as string | null | undefined) ?? null;
}

function correctionsIn(events: readonly OpenedEvent[]): OpenedCorrection[] {
  return events
    .filter(({ type }) => type === 'EntryCorrected')
    .map(({ data }) => data['correction'] as OpenedCorrection);
}
