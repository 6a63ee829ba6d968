import { setTimeout as delay } from 'node:timers/promises';
import type { ParityCase, ParityLine, StageMarksView } from '#stage-stream';
import type { ApiClient } from './api-client.js';
import { CliFailure } from './cli-failure.js';
import { type Difference, differences, differingCases } from './stage-parity.js';
import { print, type Terminal } from './terminal.js';

const POLL_MS = 500;

export interface Sides {
  readonly store: ApiClient;
  readonly monitoring: ApiClient;
  /** Seconds for which a difference may be on its way. */
  readonly wait: number;
}

/**
 * Names every difference between what the store says and what the monitoring system has.
 * @throws CliFailure when there is one
 */
export async function verifyStages(terminal: Terminal, sides: Sides): Promise<void> {
  const expected = new Told(terminal, 'the event store', sides.store.lines<ParityLine>('/api/stages/expected'));
  const held = new Told(terminal, 'the monitoring system', sides.monitoring.lines<ParityLine>('/api/monitoring/held'));
  const doubtful = await Array.fromAsync(differingCases(expected.cases(), held.cases()));
  const found = await confirmed(sides, doubtful);
  for (const [caseId, list] of found) for (const each of list) print(terminal, [caseId, ...words(each)].join('\t'));
  const count = found.reduce((sum, [, list]) => sum + list.length, 0);
  const compared = `${String(expected.messages)} stages of ${String(expected.count)} cases compared`;
  if (count > 0)
    throw new CliFailure(
      `${compared}; ${String(count)} differ, in ${String(found.length)} ${found.length === 1 ? 'case' : 'cases'}.`,
    );
  print(terminal, `${compared}; no difference.`);
}

/** What is on its way arrives meanwhile; the rest differs. */
async function confirmed(
  { store, monitoring, wait }: Sides,
  doubtful: readonly string[],
): Promise<[string, Difference[]][]> {
  const until = Date.now() + wait * 1_000;
  const found: [string, Difference[]][] = [];
  for (const caseId of doubtful) {
    for (;;) {
      const [expected, held] = await Promise.all([
        store.get<StageMarksView>(`/api/stages/expected/${caseId}`),
        monitoring.get<StageMarksView>(`/api/monitoring/cases/${caseId}/held`),
      ]);
      const list = differences(expected.marks, held.marks);
      if (list.length === 0) break;
      if (Date.now() >= until) {
        found.push([caseId, list]);
        break;
      }
      await delay(POLL_MS);
    }
  }
  return found;
}

/** One side's answer: its cases one by one, and how far it has come on the way. */
class Told {
  count = 0;
  messages = 0;

  constructor(
    private readonly terminal: Terminal,
    private readonly side: string,
    private readonly lines: AsyncIterable<ParityLine>,
  ) {}

  async *cases(): AsyncGenerator<ParityCase, void, undefined> {
    for await (const line of this.lines) {
      switch (line.type) {
        case 'progress':
          print(this.terminal, `… ${String(line.read)} stages read in ${this.side}`);
          break;
        case 'begun':
          this.count = line.cases;
          break;
        case 'case':
          yield line;
          break;
        case 'done':
          this.messages = line.messages;
          return;
        case 'broken':
          throw new CliFailure(`Reading ${this.side} broke off (${line.code}). Begin it again.`);
      }
    }
    throw new CliFailure(`The connection to ${this.side} broke off. Begin it again.`);
  }
}

function words(difference: Difference): string[] {
  const { kind, sequence, id } = difference;
  const place = `№ ${String(sequence)}`;
  switch (kind) {
    case 'missing':
      return [place, 'missing', id];
    case 'unexpected':
      return [place, 'not expected', id];
    case 'differs':
      return [place, 'has other content', id];
    case 'other-event':
      return [place, 'is another event', `${id} expected, ${difference.heldId} held`];
  }
}
