import { InvalidAppend } from '../event-store.js';

/** The stream was deleted for good: its name takes no event any more. */
export class StreamTombstoned extends InvalidAppend {
  constructor(cause: unknown) {
    super('The stream was deleted for good', { cause });
  }
}
