import { useSyncExternalStore } from 'react';
import { bulkActions, type BulkJob } from './bulk-job';

const listeners = new Set<() => void>();
const read = new Map<string, { readonly text: string | null; readonly job: BulkJob | null }>();

/** The officer's job that is not put away yet; the same in every window of this browser. */
export function useKeptJob(officerId: string): BulkJob | null {
  return useSyncExternalStore(listen, () => keptJob(officerId));
}

export function keptJob(officerId: string): BulkJob | null {
  const text = localStorage.getItem(keyOf(officerId));
  const known = read.get(officerId);
  if (known?.text === text) return known.job;
  const job = jobOf(text);
  read.set(officerId, { text, job });
  return job;
}

/** `null` puts the job away. */
export function keepJob(officerId: string, job: BulkJob | null): void {
  if (job === null) localStorage.removeItem(keyOf(officerId));
  else localStorage.setItem(keyOf(officerId), JSON.stringify(job));
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function jobOf(text: string | null): BulkJob | null {
  try {
    const job = JSON.parse(text ?? 'null') as Partial<BulkJob> | null;
    const isJob = bulkActions.some((action) => action === job?.action) && Array.isArray(job?.items);
    return isJob ? (job as BulkJob) : null;
  } catch {
    return null;
  }
}

function keyOf(officerId: string): string {
  return `qamqor.bulk.${officerId}`;
}
