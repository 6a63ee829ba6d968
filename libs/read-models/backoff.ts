import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_MS = 100;
const LONGEST_MS = 5_000;

/** Waits before another try; ends early, without an error, when the signal aborts. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<void>;

export function backoffMs(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10));
}

export const pause: Pause = async (ms, signal) => {
  await sleep(ms, undefined, { signal, ref: false }).catch(() => undefined);
};
