import type { EventStore } from '#event-store';
import { writeCase } from './relay-rig.js';

const PAUSE_MS = 10;

/** Writes case after case until told to stop, then says how many. The pause sets the load; nothing waits for it. */
export function load(store: EventStore): { stop(): Promise<number> } {
  const over = new AbortController();
  let cases = 0;
  const working = (async () => {
    while (!over.signal.aborted) {
      await writeCase(store);
      cases += 1;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  })();
  return {
    stop: async () => {
      over.abort();
      await working;
      return cases;
    },
  };
}
