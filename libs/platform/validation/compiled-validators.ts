import { Ajv, type AnySchemaObject, type ErrorObject, type Options, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { Injectable } from '@nestjs/common';
import { dtoSchemas, SCHEMA_PREFIX, schemaNameOf, type DtoClass, type DtoSchemas } from './dto-schemas.js';
import { faultsOf } from './faults.js';
import { FORMATS } from './formats.js';
import { InvalidInput } from './invalid-input.js';
import { safeTextKeyword } from './safe-text.keyword.js';

/** Where a value comes from: query values are texts and are turned into numbers and lists, body values are taken as they are. */
export type InputSource = 'body' | 'query';

type Check = (value: unknown) => void;

const ROOT = 'urn:qamqor:dto';

/** Beyond this many values only the first fault is told: collecting them all would let one request burn seconds. */
const MOST_VALUES_TO_EXPLAIN = 2_000;

/** One validator per class and source, compiled at first use and kept. */
@Injectable()
export class CompiledValidators {
  readonly #checks: Readonly<Record<InputSource, Map<DtoClass, Check>>> = { body: new Map(), query: new Map() };

  /**
   * Checks the value, and normalises `@IsSafeText()` strings (and query values) in place.
   * @throws InvalidInput with all faults.
   */
  check(dto: DtoClass, source: InputSource, value: unknown): void {
    const checks = this.#checks[source];
    let check = checks.get(dto);
    if (check === undefined) {
      check = compile(dto, source);
      checks.set(dto, check);
    }
    check(value);
  }
}

function compile(dto: DtoClass, source: InputSource): Check {
  const name = schemaNameOf(dto);
  if (name === undefined) throw new Error(`${dto.name} has no class-validator decorators`);
  const coerceTypes = source === 'query' ? 'array' : false;
  const accepts = validator(name, { coerceTypes });
  let explains: ValidateFunction | undefined;
  return (value) => {
    if (accepts(value)) return;
    let errors: readonly ErrorObject[] = accepts.errors ?? [];
    if (isSmall(value)) {
      explains ??= validator(name, { coerceTypes, allErrors: true });
      explains(value);
      errors = explains.errors ?? errors;
    }
    throw new InvalidInput(faultsOf(errors));
  };
}

function validator(name: string, options: Options): ValidateFunction {
  const ajv = new Ajv({ strict: true, strictTypes: false, messages: false, ...options });
  addFormats.default(ajv, ['email', 'uuid', 'uri']);
  for (const [format, validate] of Object.entries(FORMATS)) ajv.addFormat(format, validate);
  ajv.addVocabulary(['components', 'example']);
  ajv.addKeyword(safeTextKeyword);
  ajv.addSchema({ $id: ROOT, components: { schemas: closed(dtoSchemas()) } });
  return ajv.compile({ $ref: `${ROOT}${SCHEMA_PREFIX}${name}` });
}

/** Unknown properties are refused, so that a misspelt optional field is not silently ignored. */
function closed(schemas: DtoSchemas): Record<string, AnySchemaObject> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, { additionalProperties: false, ...schema }]),
  );
}

function isSmall(value: unknown): boolean {
  let left = MOST_VALUES_TO_EXPLAIN;
  const open: unknown[] = [value];
  while (open.length > 0 && left > 0) {
    left -= 1;
    const next = open.pop();
    if (typeof next === 'object' && next !== null) for (const child of Object.values(next)) open.push(child);
  }
  return left > 0;
}
