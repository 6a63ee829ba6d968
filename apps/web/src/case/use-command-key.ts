import { useCallback, useRef } from 'react';
import { ApiError } from '../api/problem';

export interface CommandKey {
  readonly current: () => string;
  readonly settle: (error: unknown) => void;
  /** What is sent next is another act. */
  readonly renew: () => void;
}

/**
 * Idempotency key of a form. It is kept as long as nobody knows what became of the act (no answer, a fault of the server),
 * so that trying again does nothing twice; after a clear refusal the next try is another act.
 */
export function useCommandKey(): CommandKey {
  const key = useRef<string | null>(null);
  const current = useCallback(() => (key.current ??= crypto.randomUUID()), []);
  const settle = useCallback((error: unknown) => {
    if (error instanceof ApiError && error.problem.status < 500) key.current = null;
  }, []);
  const renew = useCallback(() => {
    key.current = null;
  }, []);
  return { current, settle, renew };
}
