import { IsIn } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import type { ReadModelReader } from '#read-models';
import type { NoticeChannel, NoticeTaker } from '../domain/branch-events.js';
import type { CaseEventOf } from '../domain/case-events.js';
import { noticeChannels, noticeTakers } from '../domain/notice.js';

/** How the receipt of a refused acceptance came to the applicant, or that he did not take it. */
export class ReceiptHandingView {
  @IsInstant()
  readonly occurredAt!: string;

  @IsIn(noticeChannels)
  readonly channel!: NoticeChannel;

  @IsIn(['delivered', 'declined'])
  readonly outcome!: 'delivered' | 'declined';

  /** Who took it at the counter; `null` where it was sent, or not taken. */
  @IsNullable()
  @IsIn(noticeTakers)
  readonly takenBy!: NoticeTaker | null;
}

const LAST = `SELECT data FROM case_history
  WHERE case_id = ? AND type = 'NoticeAttempted' AND data ->> '$.notice' = 'acceptance-refusal'
    AND data ->> '$.outcome' IN ('delivered', 'declined')
  ORDER BY revision DESC LIMIT 1`;

/** The last that was recorded of it; `null` while nothing was. */
export function receiptHanding(reader: ReadModelReader, caseId: string): ReceiptHandingView | null {
  const found = reader.get<{ data: string }>(LAST, [caseId]);
  if (found === undefined) return null;
  const { occurredAt, channel, outcome, takenBy } = JSON.parse(found.data) as CaseEventOf<'NoticeAttempted'>['data'];
  return { occurredAt, channel, outcome: outcome === 'declined' ? 'declined' : 'delivered', takenBy };
}
