import { personal } from '#personal-data/personal';
import { timesOf, type Act } from './act.js';
import { requireCase, requireProviderOfficer } from './beside.js';
import type { NoticeChannel, NoticeKind } from './branch-events.js';
import type { CaseEvent } from './case-events.js';
import type { CaseFile, ClosedCase, OpenCase } from './case-state.js';
import { refused } from './refusals.js';
import { requireTimes } from './turn.js';

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

export interface RecordNoticeInput {
  readonly notice: NoticeKind;
  readonly channel: NoticeChannel;
  readonly outcome: 'sent' | 'delivered' | 'failed';
  readonly proof: string | null;
  readonly act: Act;
}

/**
 * An attempt to bring something to the applicant's knowledge. An act takes effect when it is (АППК 83(2)), so a delivery names
 * its proof.
 */
export function recordNotice(file: CaseFile, { notice, channel, outcome, proof, act }: RecordNoticeInput): CaseEvent[] {
  const existing = requireCase(file);
  requireProviderOfficer(existing, act.officer);
  if (!noticesOf(existing).includes(notice)) throw refused('nothing-to-notify', { notice });
  if (outcome === 'delivered' && proof === null) throw refused('proof-missing');
  requireTimes(existing, act);
  return [
    {
      type: 'NoticeAttempted',
      data: {
        ...timesOf(existing.textSubjectId, act),
        basis: { step: existing.status === 'open' ? existing.step.no : null, citation: null, practice: true },
        notice,
        channel,
        outcome,
        proof: proof === null ? null : personal(existing.textSubjectId, proof),
      },
    },
  ];
}

type Told = Pick<OpenCase, 'status' | 'branches' | 'prolonged'> | Pick<ClosedCase, 'status' | 'closedBy'>;

/** What there is to tell the applicant as the case stands. */
export function noticesOf(file: Told): NoticeKind[] {
  if (file.status === 'closed') {
    return file.closedBy === 'acceptance-refused'
      ? ['acceptance-refusal']
      : file.closedBy === 'issued'
        ? ['result']
        : [];
  }
  const { hearing, pauses } = file.branches;
  const called: NoticeKind[] =
    hearing === null || hearing.status === 'waived' ? [] : ['preliminary-decision', 'hearing-moved'];
  const stood: NoticeKind[] = pauses.length > 0 ? ['suspension'] : [];
  return [...called, ...stood, ...(file.prolonged ? (['prolongation'] as const) : [])];
}
