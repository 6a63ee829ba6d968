import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import type { StageUpdated } from '../stage-updated.js';

/** `StageUpdated` v1 as a JSON Schema: what the producer promises. */
export const stageUpdatedSchema = JSON.parse(
  readFileSync(new URL('stage-updated.v1.schema.json', import.meta.url), 'utf8'),
) as AnySchemaObject;

const isStageUpdated = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
}).compile<StageUpdated>(stageUpdatedSchema);

/** A message that must not leave: it is not what the contract promises. Says where it differs, never with what value. */
export class OutsideContract extends Error {
  override readonly name = 'StageOutsideContract';
  /** Where it differs; under this name the log keeps it. */
  readonly code: string;
  constructor(place: string) {
    super(`The stage is outside the contract at ${place}`);
    this.code = place;
  }
}

/**
 * The message itself when it is within the contract.
 * @throws OutsideContract
 */
export function assertStageUpdated(message: StageUpdated): StageUpdated {
  if (!isStageUpdated(message)) {
    const [fault] = isStageUpdated.errors ?? [];
    throw new OutsideContract(`${fault?.instancePath ?? ''} (${fault?.keyword ?? 'shape'})`);
  }
  if (message.subject !== message.data.caseId) throw new OutsideContract('/subject (not the case)');
  return message;
}
