import { randomUUID } from 'node:crypto';
import { type RelayStatus, StageMessages, StageRelay, StageResend, stageSources } from '#cases';
import { caseAfter, walkCase } from '#cases/testing';
import { type EventStore, InMemoryEventStore, type NewEvent } from '#event-store';
import { type KafkaSettings, type Logger, SystemClock } from '#platform';
import {
  EventStoreStageLease,
  kafkaClient,
  KafkaStageLog,
  resendStream,
  stageTopic,
  type StagesResendRequested,
} from '#stage-stream';
import { freshName } from './fresh-name.js';
import { silent } from './silent.js';

/** What several relays have in common that hand over to one topic. */
export interface Site {
  readonly settings: KafkaSettings;
  readonly store: EventStore;
  readonly topic: string;
  readonly transactionalId: string;
  /** As in `LeaseOptions`; a site of several processes is not alone. */
  readonly alone: boolean;
  readonly silenceMs: number;
  readonly logger: Logger;
}

export function newSite(settings: KafkaSettings, change: Partial<Site> = {}): Site {
  const [topic, transactionalId] = [freshName('stages'), freshName('relay')];
  const usual = { store: new InMemoryEventStore(), alone: true, silenceMs: 500, logger: silent };
  return { settings, topic, transactionalId, ...usual, ...change };
}

export interface RunningRelay {
  readonly relay: StageRelay;
  readonly log: KafkaStageLog;
  /** Its status as soon as it stands still, for the reason said where one is: brokers that go say other things first. */
  failed(said?: string): Promise<RelayStatus & { readonly fault: string }>;
  /** Resolves when so many stages more have been handed over. */
  handedOver(more: number): Promise<void>;
  stop(): Promise<void>;
}

export function startRelay(site: Site, prepare?: (log: KafkaStageLog) => void): RunningRelay {
  const { settings, store, topic, transactionalId, alone, silenceMs, logger } = site;
  const lease = new EventStoreStageLease({ store, waiting: stageSources, alone, silenceMs, lookMs: 50, writeMs: 100 });
  const log = new KafkaStageLog({
    kafka: kafkaClient(settings, 'test-relay', logger),
    lease,
    topic: stageTopic(settings, topic),
    transactionalId,
    logger,
  });
  prepare?.(log);
  const messages = new StageMessages();
  const relay = new StageRelay(store, log, messages, new StageResend(store, log, messages), logger, new SystemClock());
  const stopping = new AbortController();
  const running = relay.run(stopping.signal);
  let stopped: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    stopping.abort();
    await running;
    await log.close();
  };
  return {
    relay,
    log,
    failed: (said) => failed(relay, said),
    handedOver: (more) => handedOver(relay, more),
    stop: () => (stopped ??= end()),
  };
}

async function handedOver(relay: StageRelay, more: number): Promise<void> {
  const { handedOver: before } = await relay.status();
  while ((await relay.status()).handedOver < before + more) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function failed(relay: StageRelay, said?: string): Promise<RelayStatus & { readonly fault: string }> {
  for (;;) {
    const { fault, ...status } = await relay.status();
    if (fault !== null && (said === undefined || fault === said)) return { fault, ...status };
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A case from application to issue. */
const events = walkCase(caseAfter('rk-2022-school-meals', '2026-09-07T10:00:00+05:00'), null);

/** The events of one whole case, under new ids. */
export async function writeCase(store: EventStore, caseId: string = randomUUID()): Promise<string> {
  await store.append(`case-${caseId}`, freshEvents(), 'no-stream');
  return caseId;
}

/** The same, one event at a time as officers do. */
export async function writeCaseByEvent(store: EventStore, pause: () => Promise<unknown>): Promise<void> {
  const stream = `case-${randomUUID()}`;
  for (const [index, event] of freshEvents().entries()) {
    await store.append(stream, [event], index === 0 ? 'no-stream' : index - 1);
    await pause();
  }
}

export const EVENTS_PER_CASE = events.length;

function freshEvents(): NewEvent[] {
  return events.map(({ type, data }) => fresh(type, data));
}

function fresh(type: string, data: object): NewEvent {
  const id = randomUUID();
  return { id, type, data, metadata: { schemaVersion: 1, commandId: id, correlationId: 'test' } };
}

type Selection = Pick<StagesResendRequested['data'], 'caseId' | 'from' | 'to'>;

export async function requestResend(store: EventStore, selection: Selection): Promise<void> {
  const requestId = randomUUID();
  const data = { requestId, ...selection, occurredAt: new Date().toISOString() };
  await store.append(resendStream(requestId), [fresh('StagesResendRequested', data)], 'no-stream');
}

export async function writeCases(store: EventStore, count: number): Promise<string[]> {
  return Promise.all(Array.from({ length: count }, () => writeCase(store)));
}
