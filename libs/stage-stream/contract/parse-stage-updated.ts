import { STAGE_TOPIC, type StageUpdated, type StageUpdatedData } from '../stage-updated.js';

/** Why a reader cannot use what it was given: kept with the dead letter, so the words stay the same for ever. */
export type UnreadableReason = 'not-json' | 'not-cloudevent' | 'unknown-type' | 'outside-schema';

/** A message that no reader of v1 can use. */
export class UnreadableStage extends Error {
  override readonly name = 'UnreadableStage';
  constructor(readonly reason: UnreadableReason) {
    super(`The message is not a stage of version 1: ${reason}`);
  }
}

/** A stage as a reader finds it: it may be one this reader does not know, and hold fields of a later minor version. */
export type ReadStage = Omit<StageUpdated, 'data' | 'source'> & {
  readonly source: string;
  readonly data: Omit<StageUpdatedData, 'stage'> & { readonly stage: string };
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a message tolerantly: unknown fields and stages are kept, as v1 only grows. What it says of a case, its place and its
 * times must be usable.
 * @throws UnreadableStage
 */
export function parseStageUpdated(bytes: Uint8Array | null): ReadStage {
  const message = jsonIn(bytes);
  if (!isFields(message) || message['specversion'] !== '1.0' || !CONTEXT.every((name) => isWord(message[name]))) {
    throw new UnreadableStage('not-cloudevent');
  }
  if (message['type'] !== STAGE_TOPIC) throw new UnreadableStage('unknown-type');
  if (!isReadStage(message)) throw new UnreadableStage('outside-schema');
  return message;
}

/** What every CloudEvent has. */
const CONTEXT = ['id', 'source', 'type'];

const utf8 = new TextDecoder('utf-8', { fatal: true });

function jsonIn(bytes: Uint8Array | null): unknown {
  try {
    return JSON.parse(utf8.decode(bytes ?? undefined));
  } catch {
    throw new UnreadableStage('not-json');
  }
}

function isReadStage(message: Fields): message is Fields & ReadStage {
  const { subject, time, data } = message;
  return isWord(subject) && isTime(time) && isFields(data) && data['caseId'] === subject && isData(data);
}

function isData(data: Fields): boolean {
  const { sequence, stage, occurredAt, recordedAt, step, dueAt, stepDueAt, archive } = data;
  return (
    isCount(sequence) &&
    isWord(stage) &&
    isTime(occurredAt) &&
    isTime(recordedAt) &&
    (step === null || isCount(step)) &&
    isDue(dueAt) &&
    isDue(stepDueAt) &&
    (archive === undefined || typeof archive === 'boolean') &&
    WORDS.every((name) => data[name] === undefined || isWord(data[name])) &&
    (stage !== 'application.submitted' || NEEDED_OF_A_CASE.every((name) => isWord(data[name])))
  );
}

function isDue(value: unknown): boolean {
  return value === undefined || value === null || isTime(value);
}

const NEEDED_OF_A_CASE = ['service', 'jurisdiction', 'edition', 'providerId', 'channel'];
const WORDS = [...NEEDED_OF_A_CASE, 'role', 'outcome', 'externalCode'];
/** Longer than anything the contract allows, and short enough for a row. */
const LONGEST_WORD = 200;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_WORD;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

/** ISO 8601 in UTC, so that times compare as text. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;

function isTime(value: unknown): value is string {
  return typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value));
}
