import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { type FormContent, submitApplication } from '../api/case-commands';
import { problemOf } from '../api/problem';
import { dropDraft, keepDraft, readDraft, type Sent } from '../drafts/draft';

const RETRY_MS = 10_000;

/** Nobody knows what became of it: no answer came, or none that tells. */
function isUnanswered(error: unknown): boolean {
  if (!error) return false;
  const problem = problemOf(error);
  return problem === null || problem.status >= 500;
}

/**
 * Hands the application over. While no answer comes it is kept with its key, also over a reload, and handed over again when
 * the network is back: under one key it is taken in once.
 */
export function useSubmission(officerId: string, onTakenIn: (caseId: string) => readonly string[]) {
  const isDone = useRef(false);
  const [unanswered, setUnanswered] = useState(() => readDraft(officerId)?.sent ?? null);
  const keep = (sent: Sent | null): void => {
    setUnanswered(sent);
    const draft = readDraft(officerId);
    if (draft) keepDraft(officerId, { ...draft, sent });
  };
  const { mutate, ...submit } = useHandingOver({
    onTakenIn: (caseId) => {
      isDone.current = true;
      dropDraft(officerId);
      return onTakenIn(caseId);
    },
    onRefused: () => keep(null),
  });
  const { isPending, isSuccess } = submit;
  // A first try after a reload, then again and again until somebody answers.
  const isWaiting = unanswered !== null && !isPending && !isSuccess;
  const isLost = isUnanswered(submit.error);
  useEffect(() => {
    if (!isWaiting) return;
    const again = (): void => mutate(unanswered);
    const timer = setTimeout(again, isLost ? RETRY_MS : 0);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [isWaiting, isLost, unanswered, mutate]);
  return {
    /** Taken in: nothing of it is kept any more. */
    isDone,
    error: isLost ? null : submit.error,
    /** What was refused is no longer what is asked. */
    forgetRefusal: submit.reset,
    isPending,
    /** Sent, and no answer so far. */
    isUnanswered: unanswered !== null && (isLost || isPending),
    send: (content: FormContent) => {
      const sent = unanswered ?? { key: crypto.randomUUID(), content };
      keep(sent);
    },
  };
}

/** What the page of the new case is told. */
export interface TakenIn {
  readonly submitted: true;
  /** Files chosen before a reload, which keeps none. */
  readonly lost: readonly string[];
}

interface Outcomes {
  /** Answers with the names of files that were chosen and are gone. */
  readonly onTakenIn: (caseId: string) => readonly string[];
  readonly onRefused: () => void;
}

function useHandingOver({ onTakenIn, onRefused }: Outcomes) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ key, content }: Sent) => submitApplication(key, content),
    onSuccess: async ({ caseId }) => {
      const lost = onTakenIn(caseId);
      await queries.invalidateQueries({ queryKey: ['cases'] });
      await navigate(`/cases/${caseId}`, { state: { submitted: true, lost } satisfies TakenIn });
    },
    onError: (error) => {
      if (!isUnanswered(error)) onRefused();
    },
  });
}
