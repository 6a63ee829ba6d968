import { useEffect, useState } from 'react';

export type Liveness = 'connecting' | 'live' | 'polling';

/** How often is asked while nothing tells of changes. */
export const POLL_SECONDS = 15;

/**
 * Keeps what is shown true: the server tells of every change; while it does not, it is asked again and again, and the page says
 * so. `refresh` has to be the same function from one drawing to the next.
 */
export function useLive(url: string, refresh: () => void): Liveness {
  const [liveness, setLiveness] = useState<Liveness>('connecting');
  useEffect(() => follow(url, refresh, setLiveness), [url, refresh]);
  useEffect(() => {
    if (liveness !== 'polling') return undefined;
    const timer = setInterval(refresh, POLL_SECONDS * 1_000);
    return () => clearInterval(timer);
  }, [liveness, refresh]);
  return liveness;
}

/** Listens until the returned function is called; a stream that ended for good is opened anew. */
function follow(url: string, refresh: () => void, tell: (liveness: Liveness) => void): () => void {
  let source = new EventSource(url);
  let again: ReturnType<typeof setTimeout> | undefined;
  listen();
  return () => {
    clearTimeout(again);
    source.close();
  };

  function listen(): void {
    source.addEventListener('open', () => tell('live'));
    source.addEventListener('changed', refresh);
    source.addEventListener('error', () => {
      tell('polling');
      // The browser itself tries again after a broken connection, but not after a refusal.
      if (source.readyState !== EventSource.CLOSED) return;
      again = setTimeout(reopen, POLL_SECONDS * 1_000);
    });
  }

  function reopen(): void {
    source = new EventSource(url);
    listen();
  }
}
