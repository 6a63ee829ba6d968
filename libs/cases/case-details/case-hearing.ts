import { generalLawOn, localDay } from '#legal-time';
import type { PublishedEdition } from '#regulations';
import { signingDue } from '../case-commands/general-law.js';
import { legalTime } from '../case-commands/legal-time.js';
import type { DueView } from '../case-views/shared.view.js';
import type { CaseEvent } from '../domain/case-events.js';
import { groundViews } from './case-acts.js';
import type { PathEvent } from './case-path.js';
import type { HearingView, HearingWaiverView, HeldHearingView, PreliminaryDecisionView } from './hearing.view.js';
import { openedEvents, type OpenedEvent } from './opened-events.js';

interface HearingSources {
  readonly events: readonly PathEvent[];
  readonly open: (data: unknown) => unknown;
  readonly edition: PublishedEdition;
  readonly zone: string;
  readonly answerDue: DueView | null;
}

const types = [
  'PreliminaryDecisionMade',
  'HearingMoved',
  'ObjectionReceived',
  'HearingHeld',
  'ProtocolSigned',
  'ProtocolRemarksReceived',
  'HearingWaived',
  'NoticeAttempted',
] as const satisfies readonly CaseEvent['type'][];
type HearingEvent = OpenedEvent<(typeof types)[number]>;

/** The hearing of the case as it stands; `null` where none was called or left out. */
export function hearingOf({ events, open, ...sources }: HearingSources): HearingView | null {
  const all = openedEvents(events, types, open);
  const called = all.findLastIndex(({ type }) => type === 'PreliminaryDecisionMade');
  const round = called >= 0 ? all.slice(called) : all.filter(({ type }) => type === 'HearingWaived');
  return round.length === 0 ? null : hearingView(round, sources);
}

function hearingView(
  round: readonly HearingEvent[],
  { edition, zone, answerDue }: Omit<HearingSources, 'events' | 'open'>,
): HearingView {
  const [made = null] = of(round, 'PreliminaryDecisionMade');
  const held = of(round, 'HearingHeld').at(-1) ?? null;
  const waived = of(round, 'HearingWaived').at(-1) ?? null;
  const told = of(round, 'NoticeAttempted').find(({ objectionDue }) => objectionDue !== null);
  return {
    status: waived !== null ? 'waived' : held !== null ? 'held' : 'appointed',
    preliminary: made && preliminary(made, edition),
    ...appointment(made, of(round, 'HearingMoved')),
    objectionDueAt: told?.objectionDue?.dueAt ?? null,
    objections: of(round, 'ObjectionReceived').map(({ lateReason: _lateReason, basis: _basis, ...said }) => said),
    held: held && holding(held, of(round, 'ProtocolSigned').at(-1) ?? null, zone),
    remarks: of(round, 'ProtocolRemarksReceived').map(({ lateReason: _lateReason, basis: _basis, ...said }) => said),
    waiver: waived && waiver(waived, edition, zone),
    answerDue,
  };
}

function holding(
  { heldAt, attended, form, protocol }: Data<'HearingHeld'>,
  signed: Data<'ProtocolSigned'> | null,
  zone: string,
): HeldHearingView {
  const due = signed === null ? signingDue(heldAt, zone, legalTime) : signed.due;
  const signing = { dueAt: due?.dueAt ?? null, signedAt: signed?.occurredAt ?? null, late: signed?.late ?? false };
  return { heldAt, attended, form, protocol, signing: protocol === null ? null : signing };
}

/** When and where the hearing is to be now, and when it was to be before. */
function appointment(
  made: Data<'PreliminaryDecisionMade'> | null,
  moved: readonly Data<'HearingMoved'>[],
): Pick<HearingView, 'at' | 'place' | 'moves'> {
  const appointed = moved.at(-1)?.hearing ?? made?.hearing ?? null;
  const moves = moved.map(({ occurredAt, hearing: { at }, reason }, index) => ({
    occurredAt,
    from: moved[index - 1]?.hearing.at ?? made?.hearing.at ?? at,
    to: at,
    reason,
  }));
  return { at: appointed?.at ?? null, place: appointed?.place ?? null, moves };
}

type Data<T extends HearingEvent['type']> = OpenedEvent<T>['data'];

function of<T extends HearingEvent['type']>(events: readonly HearingEvent[], type: T): Data<T>[] {
  return events.flatMap((event) => (event.type === type ? [event.data as Data<T>] : []));
}

function preliminary(
  { occurredAt, grounds, text, noticeDueAt, late }: Data<'PreliminaryDecisionMade'>,
  edition: PublishedEdition,
): PreliminaryDecisionView {
  return { occurredAt, grounds: groundViews(grounds, edition), text, noticeDueAt, late };
}

function waiver(
  { occurredAt, ground, grounds, reason }: Data<'HearingWaived'>,
  edition: PublishedEdition,
  zone: string,
): HearingWaiverView {
  const known = generalLawOn(localDay(occurredAt, zone)).noHearingGrounds.value ?? [];
  const title = known.find(({ code }) => code === ground)?.title ?? null;
  return { occurredAt, ground, title, grounds: groundViews(grounds, edition), reason };
}
