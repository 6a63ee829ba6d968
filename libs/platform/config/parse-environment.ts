import { Ajv, type ErrorObject } from 'ajv';
import { InvalidEnvironment } from './app-config.js';
import { type Environment, environmentSchema } from './environment.schema.js';
import { kafkaFaults } from './kafka-environment.js';
import { isKeyOf32Bytes } from './key-of-32-bytes.js';

type Variables = Readonly<Record<string, string | undefined>>;

const KNOWN: Readonly<Record<string, { readonly description: string }>> = environmentSchema.properties;

/**
 * Checks all variables at once.
 * @throws InvalidEnvironment with every fault, by name.
 */
export function parseEnvironment(variables: Variables): Environment {
  const environment = pick(variables);
  const faults = [...schemaFaults(environment), ...unknownNames(variables)];
  if (faults.length === 0) {
    const checked = environment as unknown as Environment;
    faults.push(...productionFaults(checked), ...kafkaFaults(checked));
  }
  if (faults.length > 0) throw new InvalidEnvironment(faults);
  return environment as unknown as Environment;
}

/** An empty variable counts as absent, as compose files pass unset ones on as empty. */
function pick(variables: Variables): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(KNOWN).flatMap((name) => {
      const value = variables[name]?.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

function schemaFaults(environment: Record<string, unknown>): string[] {
  const ajv = new Ajv({ allErrors: true, coerceTypes: true, useDefaults: true, messages: false });
  ajv.addFormat('key-of-32-bytes', isKeyOf32Bytes);
  const validate = ajv.compile(environmentSchema);
  if (validate(environment)) return [];
  return [...new Set((validate.errors ?? []).map(describe))];
}

function describe({ instancePath }: ErrorObject): string {
  const name = instancePath.split('/')[1] ?? '';
  return `${name} must be ${KNOWN[name]?.description ?? 'valid'}`;
}

function unknownNames(variables: Variables): string[] {
  return Object.keys(variables)
    .filter((name) => name.startsWith('QAMQOR_') && !(name in KNOWN))
    .map((name) => `${name} is not a variable of this program`);
}

/** Nothing made for trying out may stand in production. */
function productionFaults(environment: Environment): string[] {
  if (environment.NODE_ENV !== 'production') return [];
  const secrets = (['QAMQOR_SESSION_SECRET', 'QAMQOR_MASTER_KEY'] as const)
    .filter((name) => environment[name] === undefined)
    .map((name) => `${name} must be set in production`);
  return environment.DEMO === true ? [...secrets, 'DEMO must not be true in production'] : secrets;
}
