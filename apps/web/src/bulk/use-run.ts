import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { actOnCase } from '../api/case-commands';
import { isOvertaken, problemOf } from '../api/problem';
import { type BulkItem, type BulkJob, type ItemState, nextOf, settled } from './bulk-job';
import { keepJob, keptJob } from './kept-job';

export interface Run {
  readonly isRunning: boolean;
  /** Why it stopped by itself; the case it stopped at can be sent again without harm. */
  readonly error: unknown;
  readonly start: () => void;
  readonly stop: () => void;
}

interface Outcome {
  readonly state: ItemState;
  readonly reason?: string;
}

/** Sends one command after another, each under its own key, and writes down what became of it before the next is sent. */
export function useRun(officerId: string): Run {
  const queries = useQueryClient();
  const going = useRef(false);
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => () => void (going.current = false), []);
  const run = async (): Promise<void> => {
    for (let job = keptJob(officerId); going.current && job !== null; job = keptJob(officerId)) {
      const item = nextOf(job);
      if (item === undefined) break;
      const { state, reason } = await send(job, item);
      // Another window may have put the job away meanwhile.
      const present = keptJob(officerId);
      if (present !== null) keepJob(officerId, settled(present, item.caseId, state, reason));
    }
  };
  const start = (): void => {
    if (going.current) return;
    going.current = true;
    setRunning(true);
    setError(null);
    void run()
      .catch(setError)
      .finally(() => {
        going.current = false;
        setRunning(false);
        void queries.invalidateQueries({ queryKey: ['cases'] });
      });
  };
  return { isRunning, error, start, stop: () => void (going.current = false) };
}

/** @throws NoAnswer, ApiError when nobody knows what became of it: then it is sent again under the same key. */
async function send({ action }: BulkJob, { caseId, key, sent }: BulkItem): Promise<Outcome> {
  if (sent === undefined) return { state: 'refused' };
  try {
    await actOnCase({ caseId, action, key, ...sent });
    return { state: 'done' };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null || problem.status >= 500 || problem.status === 401) throw error;
    return { state: isOvertaken(error) ? 'overtaken' : 'refused', reason: problem.detail ?? problem.title };
  }
}
