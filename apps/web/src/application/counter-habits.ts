import type { Channel } from '../api/views';

/** Where this counter took the last application in: the next one begins there. Forgotten with the page. */
interface Habits {
  readonly channel: string;
  readonly handout: string;
}

let last: Habits | null = null;

export function rememberCounter(data: FormData): void {
  const [channel, handout] = [data.get('channel'), data.get('handout')];
  if (typeof channel === 'string' && typeof handout === 'string') last = { channel, handout };
}

export function usualChannel(offered: readonly Channel[]): Channel | null {
  return offered.find((channel) => channel === last?.channel) ?? null;
}

export function usualHandout(offered: readonly Channel[]): Channel | undefined {
  return offered.find((channel) => channel === last?.handout) ?? offered[0];
}
