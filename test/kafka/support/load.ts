import { setTimeout as delay } from 'node:timers/promises';
import type { EventStore } from '#event-store';
import { writeCaseByEvent } from './relay-rig.js';

const SIDE_BY_SIDE = 4;
const PAUSE_MS = 5;

/**
 * Writes cases side by side, event after event, until told to stop, then says how many. The pause sets the load; nothing
 * waits for it.
 */
export function load(store: EventStore): { stop(): Promise<number> } {
  const over = new AbortController();
  let cases = 0;
  const desk = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await writeCaseByEvent(store, () => delay(PAUSE_MS));
      cases += 1;
    }
  };
  const working = Promise.all(Array.from({ length: SIDE_BY_SIDE }, desk));
  return {
    stop: async () => {
      over.abort();
      await working;
      return cases;
    },
  };
}
