import { useSyncExternalStore } from 'react';

const SMALL = window.matchMedia('(max-width: 40rem)');

/** A phone's width, as the style sheets draw the line. */
export function useSmallScreen(): boolean {
  return useSyncExternalStore(
    (listener) => {
      SMALL.addEventListener('change', listener);
      return () => SMALL.removeEventListener('change', listener);
    },
    () => SMALL.matches,
  );
}
