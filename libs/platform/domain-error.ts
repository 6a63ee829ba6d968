import type { JsonValue } from '#event-store';

/**
 * What a refusal is, seen from outside:
 * `invalid` 400, `unauthenticated` 401, `forbidden` 403, `not-found` 404, `refused` 409 (a rule),
 * `stale` 412, `too-large` 413, `unsupported` 415, `unprocessable` 422, `locked` 429, `unavailable` 503.
 */
export type RefusalKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'refused'
  | 'stale'
  | 'too-large'
  | 'unsupported'
  | 'unprocessable'
  | 'locked'
  | 'unavailable';

/**
 * A refusal with a stable code. It knows no HTTP; one filter turns it into a problem document in the reader's language.
 * `details` go into the problem document: they never hold personal data.
 */
export class DomainError extends Error {
  override readonly name: string = 'DomainError';
  constructor(
    readonly kind: RefusalKind,
    readonly code: string,
    readonly details: Readonly<Record<string, JsonValue>> = {},
  ) {
    super(code);
  }
}
