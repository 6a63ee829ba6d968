import { personal } from '#personal-data/personal';
import { timesOf, type Act } from './act.js';
import { isRefusingOperator } from './acceptance-refusal.js';
import { requireCase, requireProviderOfficer } from './beside.js';
import type { NoticeChannel, NoticeKind, NoticeOutcome, NoticeTaker } from './branch-events.js';
import type { Basis, CaseEvent, StepDue } from './case-events.js';
import type { CaseFile, ClosedCase, HearingState, OpenCase } from './case-state.js';
import { refused } from './refusals.js';
import { requireEntryTimes } from './turn.js';

export const noticeKinds = [
  'preliminary-decision',
  'hearing-moved',
  'result',
  'acceptance-refusal',
  'prolongation',
  'suspension',
] as const satisfies readonly NoticeKind[];

export const noticeChannels = [
  'cabinet',
  'sms',
  'email',
  'registered-letter',
  'telephone-message',
  'in-person',
  'notification-point',
] as const satisfies readonly NoticeChannel[];

export const noticeOutcomes = ['delivered', 'sent', 'failed', 'declined'] as const satisfies readonly NoticeOutcome[];

export const noticeTakers = ['applicant', 'representative'] as const satisfies readonly NoticeTaker[];

export interface RecordNoticeInput {
  readonly notice: NoticeKind;
  readonly channel: NoticeChannel;
  readonly outcome: NoticeOutcome;
  readonly takenBy: NoticeTaker | null;
  readonly proof: string | null;
  /** Until when the applicant may object to a preliminary decision that reached him now; `null` where no source gives the term. */
  readonly objectionDue: StepDue | null;
  readonly act: Act;
}

/**
 * An attempt to bring something to the applicant's knowledge. An act takes effect when it is (АППК 83(2)), so a delivery names
 * its proof. Proof comes late: what was delivered in between other acts is entered with its own time. The receipt of a refused
 * acceptance is for a person's hand, one copy for each side (order 414 of 2022, annexes 7, 14, 16, 19): it is said who took it.
 */
export function recordNotice(file: CaseFile, input: RecordNoticeInput): CaseEvent[] {
  const { notice, channel, outcome, takenBy, proof, act } = input;
  const existing = requireCase(file);
  if (!isRefusingOperator(existing, act.officer)) requireProviderOfficer(existing, act.officer);
  if (!noticesOf(existing).includes(notice)) throw refused('nothing-to-notify', { notice });
  if (outcome === 'delivered' && proof === null) throw refused('proof-missing');
  requireTaker(input);
  requireEntryTimes(existing.zone, act);
  const since = toldSince(existing, notice);
  if (act.occurredAt < since) throw refused('notice-before-its-act', { since });
  const objects = notice === 'preliminary-decision' && outcome === 'delivered';
  return [
    {
      type: 'NoticeAttempted',
      data: {
        ...timesOf(existing.textSubjectId, act),
        basis: basisOf(existing, notice),
        notice,
        channel,
        outcome,
        takenBy,
        proof: proof === null ? null : personal(existing.textSubjectId, proof),
        objectionDue: objects ? input.objectionDue : null,
      },
    },
  ];
}

/** Only what is held out to somebody is taken by him, or not. */
function requireTaker({ notice, channel, outcome, takenBy }: RecordNoticeInput): void {
  const handed = channel === 'in-person' && outcome === 'delivered';
  if (takenBy !== null && !handed) throw refused('taken-only-in-person');
  if (outcome === 'declined' && channel !== 'in-person') throw refused('taken-only-in-person');
  if (handed && notice === 'acceptance-refusal' && takenBy === null) throw refused('taker-missing');
}

/** The edition prescribes the notice before a hearing; the others follow from general law, of which no text of ours speaks. */
function basisOf(file: OpenCase | ClosedCase, notice: NoticeKind): Basis {
  const step = file.status === 'open' ? file.step.no : null;
  const ofHearing = notice === 'preliminary-decision' || notice === 'hearing-moved';
  const citation = ofHearing ? (file.procedure.hearing?.citation ?? null) : null;
  return { step, citation, practice: citation === null };
}

/** When there began to be something to tell. */
function toldSince(file: OpenCase | ClosedCase, notice: NoticeKind): string {
  if (file.status === 'closed') return file.closedAt;
  const { hearing, pauses } = file.branches;
  if (notice === 'preliminary-decision') return hearing?.decidedAt ?? file.lastActAt;
  if (notice === 'hearing-moved') return hearing?.movedAt ?? file.lastActAt;
  return notice === 'suspension' ? (pauses.at(-1)?.from ?? file.lastActAt) : file.lastActAt;
}

type Told =
  Pick<OpenCase, 'status' | 'branches' | 'prolonged'> | Pick<ClosedCase, 'status' | 'closedBy' | 'notifiedAt'>;

/** What there is to tell the applicant as the case stands; what is proved to have reached him is told. */
export function noticesOf(file: Told): NoticeKind[] {
  if (file.status === 'closed') {
    if (file.closedBy === 'withdrawn' || file.notifiedAt !== null) return [];
    return [file.closedBy === 'issued' ? 'result' : 'acceptance-refusal'];
  }
  const stood: NoticeKind[] = file.branches.pauses.length > 0 ? ['suspension'] : [];
  return [...ofHearing(file.branches.hearing), ...stood, ...(file.prolonged ? (['prolongation'] as const) : [])];
}

function ofHearing(hearing: HearingState | null): NoticeKind[] {
  if (hearing === null || hearing.status === 'waived') return [];
  const decided: NoticeKind[] = hearing.notifiedAt === null ? ['preliminary-decision'] : [];
  return hearing.movedAt !== null && hearing.summonedAt === null ? [...decided, 'hearing-moved'] : decided;
}
