import { InvalidAppend } from './event-store.js';
import type { NewEvent } from './events.js';

/** An event as the adapters keep it: data and metadata are JSON text. */
export interface EncodedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

const LOWER_CASE_UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Checks a whole append before any of it is written, so that every store refuses the same things.
 * @throws InvalidAppend naming the event by its place in the list, never by its content.
 */
export function encodeAppend(stream: string, events: readonly NewEvent[]): readonly EncodedEvent[] {
  checkName('stream', stream);
  const encoded = events.map(encodeEvent);
  if (encoded.length > 1 && new Set(encoded.map(({ id }) => id)).size < encoded.length) {
    throw new InvalidAppend('The same event id stands twice in one append');
  }
  return encoded;
}

function encodeEvent(event: NewEvent, index: number): EncodedEvent {
  if (!LOWER_CASE_UUID.test(event.id)) throw new InvalidAppend(`Event ${String(index)}: the id is no lower-case UUID`);
  checkName(`event ${String(index)}: type`, event.type);
  return {
    id: event.id,
    type: event.type,
    data: encodeJson(event.data, `event ${String(index)}: data`),
    metadata: encodeJson(event.metadata, `event ${String(index)}: metadata`),
  };
}

/** Stores built on UTF-8 would silently replace half of a surrogate pair; KurrentDB keeps `$` names to itself. */
function checkName(what: string, name: string): void {
  if (name === '' || name.startsWith('$') || !name.isWellFormed()) {
    throw new InvalidAppend(`The ${what} name is empty, begins with $ or is not well-formed Unicode`);
  }
}

function encodeJson(value: object, what: string): string {
  let text: string;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    throw new InvalidAppend(`The ${what} cannot be written as JSON`, { cause });
  }
  if (!isPlainObject(value) || !Object.values(value).every((child) => child === undefined || isJson(child))) {
    throw new InvalidAppend(`The ${what} is not a plain JSON object`);
  }
  return text;
}

/** `JSON.stringify` alone would turn a `Date` into text and `NaN` into null: the event read would not be the one written. */
function isJson(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      return value === null || (Array.isArray(value) ? value.every(isJson) : isPlainObject(value) && hasJson(value));
    default:
      return false;
  }
}

/** A property that is `undefined` counts as absent, as JSON takes it. */
function hasJson(value: object): boolean {
  return Object.values(value).every((child) => child === undefined || isJson(child));
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
