import type { FormContent } from '../api/case-commands';

/** Acts that many cases take alike; what asks for words of its own is done in the case. */
export const bulkActions = ['forward-to-head', 'assign-executor', 'register-result', 'issue-result'] as const;
export type BulkAction = (typeof bulkActions)[number];

export type ItemState = 'waiting' | 'done' | 'refused' | 'overtaken';

export interface BulkItem {
  readonly caseId: string;
  /** Incoming number; names are not kept. */
  readonly number: string | null;
  /** Of the command: the same however often it is sent. */
  readonly key: string;
  readonly state: ItemState;
  /** Why it was refused, in the words of the API. */
  readonly reason?: string;
  /** What is sent, and the revision that was seen; there once the job was begun. */
  readonly sent?: { readonly revision: number; readonly content: FormContent };
}

/** What was picked, and how far it came. Kept in the browser until it is put away, so that nothing is lost with the page. */
export interface BulkJob {
  readonly action: BulkAction;
  readonly begun: boolean;
  readonly items: readonly BulkItem[];
}

export interface Picked {
  readonly caseId: string;
  readonly incomingNumber: string | null;
}

export function newJob(action: BulkAction, picked: readonly Picked[], newKey: () => string): BulkJob {
  const items = picked.map(({ caseId, incomingNumber }): BulkItem => ({
    ...{ caseId, number: incomingNumber, key: newKey(), state: 'waiting' },
  }));
  return { action, begun: false, items };
}

/** Those that can be done go on, with what is to be sent; the others are told of and left out. */
export function begun(job: BulkJob, sent: ReadonlyMap<string, NonNullable<BulkItem['sent']>>): BulkJob {
  const items = job.items.flatMap((item) => {
    const what = sent.get(item.caseId);
    return what === undefined ? [] : [{ ...item, sent: what }];
  });
  return { ...job, begun: true, items };
}

export function settled(job: BulkJob, caseId: string, state: ItemState, reason?: string): BulkJob {
  const items = job.items.map(({ sent, ...item }): BulkItem => {
    if (item.caseId !== caseId) return { ...item, ...(sent && { sent }) };
    // What was written is no longer needed here.
    return { ...item, state, ...(reason !== undefined && { reason }) };
  });
  return { ...job, items };
}

export function countOf({ items }: BulkJob, state: ItemState): number {
  return items.filter((item) => item.state === state).length;
}

export function nextOf({ begun: isBegun, items }: BulkJob): BulkItem | undefined {
  return isBegun ? items.find(({ state }) => state === 'waiting') : undefined;
}
