import { localDay } from '#legal-time';
import { takesEffectOnNotice } from '../case-commands/general-law.js';
import type { NoticeKind } from '../domain/branch-events.js';
import type { CaseEvent } from '../domain/case-events.js';
import { handsOverInPerson } from '../domain/handing-over.js';
import { noticeKinds } from '../domain/notice.js';
import type { PathEvent } from './case-path.js';
import type { NoticeAttemptView, NoticeView } from './notices.view.js';
import { openedEvents, type OpenedEvent } from './opened-events.js';

interface NoticeSources {
  readonly events: readonly PathEvent[];
  readonly open: (data: unknown) => unknown;
  /** When the result was brought to the applicant's knowledge, as far as proved. */
  readonly resultTold: string | null;
  /** What he is yet to be told. */
  readonly owed: readonly NoticeKind[];
  readonly zone: string;
  readonly judgedAt: string;
}

const types = [
  'PreliminaryDecisionMade',
  'HearingMoved',
  'TermProlonged',
  'ResultIssued',
  'NoticeAttempted',
] as const satisfies readonly CaseEvent['type'][];
type NoticeEvent = OpenedEvent<(typeof types)[number]>;

/** What was told to the applicant and what is to be told, matter by matter. */
export function noticesView({ events, open, resultTold, owed, zone, judgedAt }: NoticeSources): NoticeView[] {
  const all = openedEvents(events, types, open);
  return noticeKinds.flatMap((notice) => {
    const told = since(all, notice)
      .flatMap((event) => attemptsOf(event, notice, resultTold))
      .sort((one, other) => one.occurredAt.localeCompare(other.occurredAt));
    return told.length > 0 || owed.includes(notice) ? [noticeView(notice, all, told, { zone, judgedAt })] : [];
  });
}

/** A further preliminary decision, move or prolongation is told anew. */
function since(events: readonly NoticeEvent[], notice: NoticeKind): readonly NoticeEvent[] {
  const cause = causes[notice];
  return cause === undefined ? events : events.slice(events.findLastIndex(({ type }) => type === cause) + 1);
}

const causes: Readonly<Partial<Record<NoticeKind, NoticeEvent['type']>>> = {
  'preliminary-decision': 'PreliminaryDecisionMade',
  'hearing-moved': 'HearingMoved',
  prolongation: 'TermProlonged',
};

/** Handing the result out is itself a way of telling it: into a hand, or into the cabinet, where it is not yet proved to be read. */
function attemptsOf(event: NoticeEvent, notice: NoticeKind, resultTold: string | null): NoticeAttemptView[] {
  if (event.type === 'NoticeAttempted' && event.data.notice === notice) {
    const { occurredAt, channel, outcome, takenBy, proof } = event.data;
    return [{ occurredAt, channel, outcome, takenBy, proof }];
  }
  if (event.type !== 'ResultIssued' || notice !== 'result') return [];
  const { occurredAt, channel, receivedBy } = event.data;
  if (!handsOverInPerson(channel))
    return [{ occurredAt, channel: 'cabinet', outcome: 'sent', takenBy: null, proof: null }];
  return occurredAt === resultTold
    ? [{ occurredAt, channel: 'in-person', outcome: 'delivered', takenBy: null, proof: receivedBy }]
    : [];
}

function noticeView(
  notice: NoticeKind,
  all: readonly NoticeEvent[],
  attempts: readonly NoticeAttemptView[],
  { zone, judgedAt }: Pick<NoticeSources, 'zone' | 'judgedAt'>,
): NoticeView {
  const dueAt = dueOf(all, notice);
  const toldAt = attempts.find(({ outcome }) => outcome !== 'failed' && outcome !== 'declined')?.occurredAt ?? judgedAt;
  const deliveredAt = attempts.find(({ outcome }) => outcome === 'delivered')?.occurredAt ?? null;
  const inEffect = deliveredAt !== null && takesEffectOnNotice(localDay(deliveredAt, zone));
  return {
    notice,
    dueAt,
    late: dueAt !== null && toldAt > dueAt,
    deliveredAt,
    effectiveSince: inEffect ? deliveredAt : null,
    attempts,
  };
}

function dueOf(all: readonly NoticeEvent[], notice: NoticeKind): string | null {
  const cause = causes[notice];
  const made = all.findLast(({ type }) => type === cause);
  if (made === undefined || !('noticeDueAt' in made.data)) return null;
  return made.data.noticeDueAt;
}
