import { useMedia } from './use-media';

/** A phone's width, as the style sheets draw the line. */
export function useSmallScreen(): boolean {
  return useMedia('(max-width: 40rem)');
}
