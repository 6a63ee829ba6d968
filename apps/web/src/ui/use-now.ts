import { createContext, useContext, useSyncExternalStore } from 'react';

const MINUTE_MS = 60_000;

/** An instant, in milliseconds, that stands for the present: for what is shown as it stood then. */
export const FixedNow = createContext<number | null>(null);

/** The present minute: what says "3 hours left" stays true while the page is open. */
export function useNow(): number {
  const fixed = useContext(FixedNow);
  const present = useSyncExternalStore(everyMinute, presentMinute);
  return fixed ?? present;
}

function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, MINUTE_MS / 4);
  return () => clearInterval(timer);
}

function presentMinute(): number {
  return Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS;
}
