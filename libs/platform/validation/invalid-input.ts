import type { JsonValue } from '#event-store';
import { DomainError } from '../domain-error.js';

/** What is wrong with one field. It never holds the value: that may be personal. */
export interface Fault {
  /** JSON pointer into the body (`/applicant/iin`) or the query (`/limit`); `''` is the whole. */
  readonly path: string;
  /** Where in the field's text, when that is a file: a JSON pointer into what the file says. */
  readonly place?: string;
  /** Stable code, e.g. `required`, `iin`, `too-long`. */
  readonly code: string;
  /** Limits and allowed values that the sentence names. */
  readonly params?: Readonly<Record<string, JsonValue>>;
}

/** The input does not have the form asked for: 400 `invalid-input` with one entry per fault. */
export class InvalidInput extends DomainError {
  override readonly name: string = 'InvalidInput';
  constructor(readonly faults: readonly Fault[]) {
    super('invalid', 'invalid-input');
  }
}
