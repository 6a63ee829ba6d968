import { setTimeout as delay } from 'node:timers/promises';
import type { ApiClient } from './api-client.js';
import { print, type Terminal } from './terminal.js';

const POLL_MS = 500;

interface ResendProgress {
  readonly state: 'waiting' | 'running' | 'done';
  readonly sent: number;
}

/** Says how far the relay has come until it is done. Whoever stops looking stops nothing. */
export async function followResend(terminal: Terminal, api: ApiClient, requestId: string): Promise<void> {
  let said = -1;
  for (;;) {
    const { state, sent } = await api.get<ResendProgress>(`/api/stages/resend/${requestId}`);
    if (state === 'done') {
      print(terminal, `Handed over once more${sent > 0 ? `: ${String(sent)} stages` : ''}.`);
      return;
    }
    if (sent !== said)
      print(terminal, state === 'waiting' ? '… the relay has not come to it yet' : `… ${String(sent)} stages`);
    said = sent;
    await delay(POLL_MS);
  }
}
