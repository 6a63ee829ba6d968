import type { ErrorObject } from 'ajv';
import type { JsonValue } from '#event-store';
import type { Fault } from './invalid-input.js';

const FORMAT_CODES: Readonly<Record<string, string>> = {
  'date-time': 'instant',
  date: 'legal-day',
  iin: 'iin',
  bin: 'bin',
  email: 'email',
  uuid: 'uuid',
};

/** A schema says the same thing in several keywords (a format and its pattern); the weaker ones only fill in. */
const WEAK_CODES: ReadonlySet<string> = new Set(['format', 'invalid']);

const MOST_FAULTS = 50;

type Params = Readonly<Record<string, JsonValue>>;
type Describe = (params: Params) => Omit<Fault, 'path'>;

const limit =
  (code: string): Describe =>
  (params) => ({ code, params: { limit: params['limit'] ?? null } });

const describe: Readonly<Record<string, Describe>> = {
  required: () => ({ code: 'required' }),
  additionalProperties: () => ({ code: 'unknown-property' }),
  type: ({ type }) => ({ code: 'type', params: { expected: type ?? null } }),
  minLength: (params) => (params['limit'] === 1 ? { code: 'empty-text' } : limit('too-short')(params)),
  maxLength: limit('too-long'),
  minimum: limit('too-small'),
  exclusiveMinimum: limit('too-small'),
  maximum: limit('too-large'),
  exclusiveMaximum: limit('too-large'),
  minItems: limit('too-few-items'),
  maxItems: limit('too-many-items'),
  uniqueItems: () => ({ code: 'repeated-items' }),
  enum: ({ allowedValues }) => ({ code: 'not-allowed', params: { allowed: allowedValues ?? [] } }),
  format: ({ format }) => ({ code: FORMAT_CODES[textOf(format)] ?? 'format' }),
  pattern: () => ({ code: 'format' }),
  'x-safe-text': ({ code }) => ({ code: textOf(code) }),
};

/** Ajv's errors as faults: one per place, with stable codes, never the value. */
export function faultsOf(errors: readonly ErrorObject[]): Fault[] {
  const faults = new Map<string, Fault>();
  for (const error of errors) {
    if (isNullBranch(error) || (error.keyword === 'anyOf' && faults.size > 0)) continue;
    const fault = {
      path: pathOf(error),
      ...(describe[error.keyword]?.(error.params as Params) ?? { code: 'invalid' }),
    };
    const present = faults.get(fault.path);
    if (present === undefined || WEAK_CODES.has(present.code)) faults.set(fault.path, fault);
    if (faults.size >= MOST_FAULTS) break;
  }
  return [...faults.values()];
}

/** `@IsNullable()` makes `anyOf: [schema, null]`; that the value is not null either helps nobody. */
function isNullBranch({ keyword, params }: ErrorObject): boolean {
  return keyword === 'type' && (params as Params)['type'] === 'null';
}

function pathOf({ instancePath, keyword, params }: ErrorObject): string {
  const { missingProperty, additionalProperty } = params as Params;
  if (keyword === 'required') return `${instancePath}/${textOf(missingProperty)}`;
  if (keyword === 'additionalProperties' && isFieldName(additionalProperty)) {
    return `${instancePath}/${textOf(additionalProperty)}`;
  }
  return instancePath;
}

/** A name the sender made up is given back only when it looks like the name of a field: anything else may be a value. */
function isFieldName(name: unknown): boolean {
  return typeof name === 'string' && /^[A-Za-z][A-Za-z0-9_-]{0,39}$/.test(name) && !/\d{4}/.test(name);
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
