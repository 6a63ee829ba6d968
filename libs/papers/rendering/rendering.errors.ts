import { DomainError } from '#platform';

/** The thread that sets papers died, hangs, or has too many to set. */
export class RendererUnavailable extends DomainError {
  constructor() {
    super('unavailable', 'paper-renderer-unavailable', { retryAfterSeconds: 5 });
  }
}
