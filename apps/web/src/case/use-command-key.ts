import { useCallback, useRef } from 'react';
import { ApiError } from '../api/problem';

/**
 * Idempotency key of a form. It is kept as long as nobody knows what became of the act (no answer, a fault of the server),
 * so that trying again does nothing twice; after a clear refusal the next try is another act.
 */
export function useCommandKey(): { readonly current: () => string; readonly settle: (error: unknown) => void } {
  const key = useRef<string | null>(null);
  const current = useCallback(() => (key.current ??= crypto.randomUUID()), []);
  const settle = useCallback((error: unknown) => {
    if (error instanceof ApiError && error.problem.status < 500) key.current = null;
  }, []);
  return { current, settle };
}
