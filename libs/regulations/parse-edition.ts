import { createHash } from 'node:crypto';

import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv/dist/2020.js';
import canonicalize from 'canonicalize';
import { parseDocument } from 'yaml';

import type { Edition, PublishedEdition } from './edition.js';
import { editionSchema } from './edition.schema.js';

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  formats: { date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/ },
});
const validate = ajv.compile<Edition>(editionSchema);

/** A file that is no edition. All its faults are told at once, each with its path in the file. */
export class InvalidEditionFile extends Error {
  override readonly name = 'InvalidEditionFile';
  constructor(
    readonly file: string,
    readonly faults: readonly string[],
  ) {
    super(`${file}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

/**
 * Reads one edition from YAML, checks it against the schema, adds the content hash and freezes it.
 * @throws InvalidEditionFile
 */
export function parseEdition(file: string, yaml: string): PublishedEdition {
  const document = parseDocument(yaml);
  if (document.errors.length > 0)
    throw new InvalidEditionFile(
      file,
      document.errors.map((error) => error.message),
    );
  const content: unknown = document.toJS();
  if (!validate(content)) throw new InvalidEditionFile(file, (validate.errors ?? []).map(fault));
  return deepFreeze({ ...content, contentHash: contentHash(content) });
}

/** SHA-256 (hex) of the canonical JSON: the same content has the same hash however the file is laid out. */
export function contentHash(edition: Edition): string {
  return createHash('sha256')
    .update(canonicalize(edition) ?? '')
    .digest('hex');
}

function fault({ instancePath, message, params }: ErrorObject): string {
  const extra = 'additionalProperty' in params ? ` (${String(params['additionalProperty'])})` : '';
  return `${instancePath === '' ? '/' : instancePath} ${message ?? 'is invalid'}${extra}`;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
