import { useSyncExternalStore } from 'react';

const MINUTE_MS = 60_000;

/** The present minute: what says "3 hours left" stays true while the page is open. */
export function useNow(): number {
  return useSyncExternalStore(everyMinute, presentMinute);
}

function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, MINUTE_MS / 4);
  return () => clearInterval(timer);
}

function presentMinute(): number {
  return Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS;
}
