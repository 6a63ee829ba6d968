import { useSyncExternalStore } from 'react';
import { attachFile } from './file-commands';
import { ApiError } from './problem';
import { queryClient } from './query-client';

/** Larger than a file may be: it is not even sent. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}

/** Where a file goes: to a document of a case, by its code; `null` = none of the list. */
export interface Destination {
  readonly caseId: string;
  readonly document: string | null;
}

/** A file on its way, with the key under which it is sent, however often. */
export interface OutgoingFile extends Destination {
  readonly key: string;
  readonly file: File;
  readonly state: 'waiting' | 'sending' | 'attached' | 'failed';
  /** How much of it has gone out. */
  readonly percent: number;
  readonly error: unknown;
}

/**
 * Files of all cases that are being sent, one after the other. They belong to no page: the officer may take in the next
 * visitor while they go, and what failed waits here until he has looked at it or the tab is closed, which asks first.
 */
let files: readonly OutgoingFile[] = [];
let owner: string | null = null;
let isSending = false;
const listeners = new Set<() => void>();

export function useOutgoingFiles(): readonly OutgoingFile[] {
  return useSyncExternalStore(subscribe, () => files);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: readonly OutgoingFile[]): void {
  files = next;
  for (const listener of listeners) listener();
}

function change(key: string, changed: Partial<OutgoingFile>): void {
  set(files.map((one) => (one.key === key ? { ...one, ...changed } : one)));
}

/** `limit`: bytes that one may have. What was said before of the files of the same document is done with. */
export function sendFiles(to: Destination, chosen: readonly File[], limit: number): void {
  const added = chosen.map((file): OutgoingFile => {
    const started = { ...to, key: crypto.randomUUID(), file, percent: 0 };
    return file.size > limit
      ? { ...started, state: 'failed', error: new FileTooLarge() }
      : { ...started, state: 'waiting', error: null };
  });
  set([...files.filter((one) => !isTo(one, to) || isOnItsWay(one)), ...added]);
  void sendAll();
}

/** Only where nobody knows what became of the file: after a refusal it stays what it is. */
export function sendAgain(key: string): void {
  change(key, { state: 'waiting', error: null, percent: 0 });
  void sendAll();
}

/** Files are of the officer who chose them. */
export function keepOutgoingFilesOf(officerId: string | null): void {
  if (officerId !== owner) set([]);
  owner = officerId;
}

async function sendAll(): Promise<void> {
  if (isSending) return;
  isSending = true;
  for (let next = nextWaiting(); next !== undefined; next = nextWaiting()) await sendOne(next);
  isSending = false;
}

function nextWaiting(): OutgoingFile | undefined {
  return files.find(({ state }) => state === 'waiting');
}

async function sendOne({ key, caseId, document, file }: OutgoingFile): Promise<void> {
  change(key, { state: 'sending' });
  const onProgress = (part: number): void => change(key, { percent: Math.round(part * 100) });
  try {
    await attachFile({ caseId, document, file, key, onProgress });
    change(key, { state: 'attached', percent: 100 });
  } catch (error) {
    change(key, { state: 'failed', error });
  }
  await queryClient.invalidateQueries({ queryKey: ['cases'] });
}

export function isTo(one: Destination, { caseId, document }: Destination): boolean {
  return one.caseId === caseId && one.document === document;
}

export function isOnItsWay({ state }: OutgoingFile): boolean {
  return state === 'waiting' || state === 'sending';
}

/** Whether sending again may help: no answer came, or the session ran out. */
export function isUncertain({ error }: OutgoingFile): boolean {
  if (error instanceof FileTooLarge) return false;
  return !(error instanceof ApiError) || error.problem.status >= 500 || error.problem.status === 401;
}

window.addEventListener('online', () => {
  for (const one of files) if (one.state === 'failed' && isUncertain(one)) sendAgain(one.key);
});

window.addEventListener('beforeunload', (event) => {
  if (files.some((one) => isOnItsWay(one) || (one.state === 'failed' && isUncertain(one)))) event.preventDefault();
});
