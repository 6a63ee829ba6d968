import { explainDeadline } from '#legal-time';
import { lawWords } from '../complaint-law/law-titles.js';
import type { ComplaintDue, ComplaintEvent, ComplaintEventOf, PinnedTerm } from '../domain/complaint-events.js';
import type { ComplaintDueView, ComplaintTermView } from './complaint.view.js';

export function termView({ value, unit, law, citation }: PinnedTerm): ComplaintTermView {
  return { value, unit, law: law && lawWords(law), citation };
}

type State = ComplaintDueView['state'];

type Filed = ComplaintEventOf<'ComplaintFiled'>['data'];

/** Every due date of the complaint, judged at `now` while it is open. */
export function duesOf(filed: Filed, events: readonly ComplaintEvent[], now: string): ComplaintDueView[] {
  const { forwarding, atProvider, review, zone } = filed;
  const view = (of: ComplaintDueView['of'], due: ComplaintDue | null): ComplaintDueView[] =>
    due === null ? [] : [dueView(of, due, zone, events, now)];
  return [...view('forwarding', forwarding), ...view('at-provider', atProvider), ...view('review', review)];
}

function dueView(
  of: ComplaintDueView['of'],
  { dueAt, startedAt, calendar, term }: ComplaintDue,
  zone: string,
  events: readonly ComplaintEvent[],
  now: string,
): ComplaintDueView {
  const request = { from: startedAt, amount: term.value, unit: 'working-day', place: 'provider', zone } as const;
  const explained = explainDeadline(request);
  const state = stateOf(of, dueAt, events);
  return {
    of,
    startedAt,
    dueAt,
    term: termView(term),
    state,
    overdue: state === 'late' || (state === 'open' && dueAt < now),
    calendar,
    calendarChanged: explained.dueAt !== dueAt,
    explanation: explained.explanation,
  };
}

function stateOf(of: ComplaintDueView['of'], dueAt: string, events: readonly ComplaintEvent[]): State {
  for (const event of events) {
    const state = after[of](event, dueAt);
    if (state !== null) return state;
  }
  return 'open';
}

const met = (late: boolean): State => (late ? 'late' : 'met');

/** What an event leaves of a term: where the complaint went decides what is still asked of whom. */
const after: Readonly<Record<ComplaintDueView['of'], (event: ComplaintEvent, dueAt: string) => State | null>> = {
  forwarding: (event, dueAt) => {
    if (event.type === 'ComplaintForwarded') return met(event.data.late);
    if (!isFinal(event)) return null;
    return event.data.occurredAt > dueAt ? 'late' : 'void';
  },
  'at-provider': (event) => {
    if (event.type === 'ComplaintAnswered') return met(event.data.late);
    if (event.type === 'ComplaintSatisfied') return met(false);
    return event.type === 'ComplaintForwarded' || event.type === 'ComplaintReviewed' ? 'void' : null;
  },
  review: (event) => {
    if (event.type === 'ComplaintReviewed') return met(event.data.late);
    return isFinal(event) ? 'void' : null;
  },
};

function isFinal(event: ComplaintEvent): boolean {
  if (event.type === 'ComplaintAnswered') return event.data.outcome === 'satisfied';
  return event.type === 'ComplaintSatisfied' || event.type === 'ComplaintReviewed';
}
