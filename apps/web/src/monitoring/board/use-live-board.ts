import { useEffect, useState } from 'react';
import { refreshBoard } from '../../api/monitoring-queries';

export type Liveness = 'connecting' | 'live' | 'polling';

/** How often the board is asked for while nothing tells of changes. */
export const POLL_SECONDS = 15;

/**
 * Keeps what is shown true: the server tells of every change; while it does not, the board is asked for again and again, and
 * the page says so.
 */
export function useLiveBoard(): Liveness {
  const [liveness, setLiveness] = useState<Liveness>('connecting');
  useEffect(() => follow(setLiveness), []);
  useEffect(() => {
    if (liveness !== 'polling') return undefined;
    const timer = setInterval(() => void refreshBoard(), POLL_SECONDS * 1_000);
    return () => clearInterval(timer);
  }, [liveness]);
  return liveness;
}

/** Listens until the returned function is called; a stream that ended for good is opened anew. */
function follow(tell: (liveness: Liveness) => void): () => void {
  let source = new EventSource('/api/monitoring/live');
  let again: ReturnType<typeof setTimeout> | undefined;
  listen();
  return () => {
    clearTimeout(again);
    source.close();
  };

  function listen(): void {
    source.addEventListener('open', () => tell('live'));
    source.addEventListener('changed', () => void refreshBoard());
    source.addEventListener('error', () => {
      tell('polling');
      // The browser itself tries again after a broken connection, but not after a refusal.
      if (source.readyState !== EventSource.CLOSED) return;
      again = setTimeout(reopen, POLL_SECONDS * 1_000);
    });
  }

  function reopen(): void {
    source = new EventSource('/api/monitoring/live');
    listen();
  }
}
