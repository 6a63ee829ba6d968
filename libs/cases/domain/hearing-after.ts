import type { BranchEvent } from './branch-events.js';
import type { CitedGround } from './case-events.js';
import type { HearingState } from './case-state.js';

type HearingEvent = Extract<
  BranchEvent,
  {
    type:
      | 'PreliminaryDecisionMade'
      | 'HearingMoved'
      | 'ObjectionReceived'
      | 'HearingHeld'
      | 'ProtocolSigned'
      | 'HearingWaived'
      | 'NoticeAttempted';
  }
>;
type Data<T extends HearingEvent['type']> = Extract<HearingEvent, { type: T }>['data'];

/** What is known of the hearing after an event. */
export function hearingAfter(hearing: HearingState | null, event: HearingEvent): HearingState | null {
  switch (event.type) {
    case 'PreliminaryDecisionMade':
      return called(hearing, event.data);
    case 'HearingMoved': {
      const { occurredAt, hearing: appointed } = event.data;
      return hearing && { ...hearing, at: appointed.at, movedAt: occurredAt, summonedAt: null };
    }
    case 'ObjectionReceived': {
      const { asksForOralHearing, late } = event.data;
      return hearing && { ...hearing, objected: true, oralAsked: hearing.oralAsked || (asksForOralHearing && !late) };
    }
    case 'HearingHeld': {
      const { attended, protocol, heldAt } = event.data;
      const settled = together(hearing?.settled, hearing?.grounds);
      const kept = { protocolOf: protocol === null ? null : heldAt, protocolSigned: false };
      return hearing && { ...hearing, status: 'held', settled, unattended: !attended, ...kept };
    }
    case 'ProtocolSigned':
      return hearing && { ...hearing, protocolSigned: true };
    case 'HearingWaived': {
      const settled = together(hearing?.settled, codesOf(event.data.grounds));
      return { ...(hearing ?? uncalled), status: 'waived', settled };
    }
    case 'NoticeAttempted':
      return hearing && noticed(hearing, event.data);
  }
}

const uncalled: HearingState = {
  status: 'waived',
  decidedAt: null,
  at: null,
  movedAt: null,
  grounds: [],
  settled: [],
  notifiedAt: null,
  summonedAt: null,
  objectionDueAt: null,
  objected: false,
  oralAsked: false,
  unattended: false,
  protocolOf: null,
  protocolSigned: false,
};

/** A further preliminary decision begins anew; what was heard before stays heard. */
function called(before: HearingState | null, data: Data<'PreliminaryDecisionMade'>): HearingState {
  return {
    ...uncalled,
    status: 'appointed',
    decidedAt: data.occurredAt,
    at: data.hearing.at,
    grounds: codesOf(data.grounds),
    settled: before?.settled ?? [],
    protocolOf: before?.protocolOf ?? null,
    protocolSigned: before?.protocolSigned ?? false,
  };
}

/** The notice of the preliminary decision tells the hearing's time as well. */
function noticed(hearing: HearingState, data: Data<'NoticeAttempted'>): HearingState {
  const { notice, outcome, occurredAt, objectionDue } = data;
  if (outcome !== 'delivered') return hearing;
  if (notice === 'hearing-moved') return { ...hearing, summonedAt: hearing.summonedAt ?? occurredAt };
  if (notice !== 'preliminary-decision' || hearing.notifiedAt !== null) return hearing;
  // Only the time told after the last move is the one that holds.
  const summonedAt = occurredAt >= (hearing.movedAt ?? '') ? occurredAt : hearing.summonedAt;
  return { ...hearing, notifiedAt: occurredAt, summonedAt, objectionDueAt: objectionDue?.dueAt ?? null };
}

function codesOf(grounds: readonly CitedGround[]): (string | null)[] {
  return grounds.map(({ code }) => code);
}

function together<T>(...lists: readonly (readonly T[] | undefined)[]): T[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}
