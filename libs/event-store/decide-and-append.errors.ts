/** The idempotency key was used before, for a command with other content. */
export class CommandIdReused extends Error {
  override readonly name = 'CommandIdReused';
  readonly code = 'command-id-reused';
  constructor(readonly commandId: string) {
    super('The command id was used before with other content');
  }
}

/** The caller decided on a revision that is no longer the present one. Never retried: the caller must look again. */
export class StaleRevision extends Error {
  override readonly name = 'StaleRevision';
  readonly code = 'stale-revision';
  constructor(
    readonly stream: string,
    readonly expected: number,
    /** −1 when there is no such stream. */
    readonly actual: number,
  ) {
    super(`The stream is at revision ${String(actual)}, not at ${String(expected)}`);
  }
}

/** Others kept writing to the stream first. Nothing was written; trying later may succeed. */
export class TooMuchContention extends Error {
  override readonly name = 'TooMuchContention';
  readonly code = 'too-much-contention';
  constructor(
    readonly stream: string,
    readonly attempts: number,
  ) {
    super(`The stream changed under each of ${String(attempts)} attempts`);
  }
}

/** The stream holds an event this version of the program does not know, so it cannot decide on it. */
export class UnknownEventType extends Error {
  override readonly name = 'UnknownEventType';
  readonly code = 'unknown-event-type';
  constructor(
    readonly stream: string,
    readonly type: string,
  ) {
    super(`The stream holds an event of the unknown type ${type}`);
  }
}
