import { describe, expect, it } from '@jest/globals';
import { InMemoryEventStore, type RecordedEvent, START } from '#event-store';
import { PinoJsonLogger, SystemClock } from '#platform';
import { editions } from '#regulations';
import { readScenarios } from '#regulations/testing';
import { assertStageUpdated, StageLog, type StageUpdated } from '#stage-stream';
import type { CaseEvent } from '../domain/case-events.js';
import { caseEventTypes } from '../stored-events/case-event-types.js';
import { everyEvent } from '../testing/every-event.js';
import { poisoned, SECRET_WORDS } from '../testing/poisoned.js';
import { playScenario } from '../testing/scenarios/play-scenario.js';
import { stored } from '../testing/stored.js';
import { stageUpdateOf } from './stage-update-of.js';
import { StageMessages } from './stage-messages.js';
import { StageResend } from './stage-resend.js';
import { StageRelay } from './stage.relay.js';

const caseId = '0b6f6a0e-0000-5000-8000-00000000000a';
const slugs = editions.list().map(({ id }) => id);
const folder = new URL('../../regulations/editions/scenarios/', import.meta.url);

/** Every event of every scenario of every edition, adoption among them, and one of each type at least. */
const events: readonly CaseEvent[] = [
  ...everyEvent(),
  ...readScenarios(folder, slugs).flatMap(({ edition, scenarios }) =>
    scenarios.flatMap((scenario) => playScenario(edition, scenario).events),
  ),
];

const actor = { officerId: SECRET_WORDS[0], role: 'clerk', bodyId: SECRET_WORDS[3] };

function messageOf({ type, data }: CaseEvent, metadata: object = {}): StageUpdated {
  return stageUpdateOf({
    ...{ id: caseId, stream: `case-${caseId}`, revision: 0, position: '1', recordedAt: '2026-09-11T04:00:00.000Z' },
    ...{ type, data, metadata: { schemaVersion: 1, commandId: 'c', correlationId: 'c', ...metadata } },
  } as RecordedEvent<CaseEvent>);
}

describe('what the monitoring system is told', () => {
  it('is proved on every type of event, and on adoption', () => {
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(caseEventTypes.keys()));
    const services = events.flatMap((event) => (event.type === 'ApplicationSubmitted' ? [event.data.service] : []));
    expect(services).toEqual(expect.arrayContaining(['adopters-registration', 'agency-accreditation']));
  });

  it('hangs on nothing of an event but the places that are named', () => {
    const differing = events.filter(
      (event) => JSON.stringify(messageOf(poisoned(event), { actor })) !== JSON.stringify(messageOf(event)),
    );
    expect(differing.map(({ type }) => type)).toEqual([]);
  });

  it('would show a leak: an event holds what is kept back', () => {
    const text = JSON.stringify(events.map(poisoned));
    for (const word of SECRET_WORDS) expect(text).toContain(word);
  });
});

describe('the contract’s schema', () => {
  /** Every string of a message, with something of a person put in at any place. */
  function* withSomethingOf(message: StageUpdated): Generator<StageUpdated> {
    for (const [name, value] of strings(message)) yield* mixed(value, (mix) => ({ ...message, [name]: mix }));
    for (const [name, value] of strings(message.data)) {
      yield* mixed(value, (mix) => ({ ...message, data: { ...message.data, [name]: mix } }));
    }
  }
  const strings = (part: object): [string, string][] =>
    Object.entries(part).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  function* mixed(value: string, into: (mix: string) => StageUpdated): Generator<StageUpdated> {
    for (const personal of ['ә', 'я', 'Ж', ' ', '\n', '850101300123']) {
      yield into(personal);
      for (let at = 0; at <= value.length; at += 4) yield into(value.slice(0, at) + personal + value.slice(at));
      yield into(value + personal);
    }
  }

  it('has no place for a Kazakh or Russian letter, a space, or twelve digits', () => {
    const taken = everyEvent()
      .map((event) => messageOf(event))
      .flatMap((message) => {
        const coded = { ...message, data: { ...message.data, externalCode: 'EXAMPLE-1' } };
        expect(assertStageUpdated(coded)).toBe(coded);
        return [...withSomethingOf(coded)].filter(isTaken);
      });
    expect(taken).toEqual([]);
  });

  function isTaken(message: StageUpdated): boolean {
    try {
      assertStageUpdated(message);
      return true;
    } catch {
      return false;
    }
  }
});

describe('the relay', () => {
  /** Takes the first batches, then fails with an error that quotes what it was given. */
  class QuotingLog extends StageLog {
    readonly taken: StageUpdated[] = [];
    failed = 0;
    override readonly batch = 100;
    override role(): 'holder' {
      return 'holder';
    }
    override checkpoint(): Promise<string> {
      return Promise.resolve(START);
    }
    override written(): Promise<string> {
      return Promise.resolve(START);
    }
    override latest(): Promise<undefined> {
      return Promise.resolve(undefined);
    }
    override append(messages: readonly StageUpdated[]): Promise<void> {
      this.taken.push(...messages);
      this.failed += 1;
      const quoted = `cannot write ${JSON.stringify(messages)} of ${SECRET_WORDS.join(' ')}`;
      return Promise.reject(Object.assign(new Error(quoted, { cause: new Error(quoted) }), { message: quoted }));
    }
    override resend(): Promise<void> {
      return Promise.resolve();
    }
    override close(): Promise<void> {
      return Promise.resolve();
    }
  }

  /** What the relay logs, and sends, until its condition is met. */
  async function run(
    written: readonly CaseEvent[],
    log: QuotingLog,
    until: (lines: string[]) => boolean,
  ): Promise<string[]> {
    const lines: string[] = [];
    const store = new InMemoryEventStore();
    await store.append(`case-${caseId}`, stored(written, '1'), 'no-stream');
    const stop = new AbortController();
    const logger = new PinoJsonLogger('trace', { write: (line) => void lines.push(line) });
    const messages = new StageMessages();
    const relay = new StageRelay(
      store,
      log,
      messages,
      new StageResend(store, log, messages),
      logger,
      new SystemClock(),
    );
    const running = relay.run(stop.signal);
    while (!until(lines)) await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    await running;
    return lines;
  }

  it('logs nothing of people when it fails, and sends nothing of them', async () => {
    const log = new QuotingLog();
    const lines = await run(everyEvent().map(poisoned), log, () => log.failed > 0);
    const told = [...lines, JSON.stringify(log.taken)].join('\n');
    expect(log.taken.length).toBeGreaterThan(30);
    for (const word of SECRET_WORDS) expect(told).not.toContain(word);
  });

  it('stops before a message outside the contract, names the place, and quotes nothing', async () => {
    const [submitted] = everyEvent().filter(({ type }) => type === 'ApplicationSubmitted');
    if (submitted?.type !== 'ApplicationSubmitted') throw new Error('there is one');
    const leaking: CaseEvent = { ...submitted, data: { ...submitted.data, service: SECRET_WORDS.join(' ') } };
    const log = new QuotingLog();
    const lines = await run([leaking], log, (written) => written.length > 0);
    expect(lines.join('\n')).toContain('/data/service (pattern)');
    expect(log.taken).toEqual([]);
    for (const word of SECRET_WORDS) expect(lines.join('\n')).not.toContain(word);
  });
});
