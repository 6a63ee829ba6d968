/** Where time comes from. Everything that needs "now" takes a clock, so that tests need not wait. */
export abstract class Clock {
  /** The present instant, ISO-8601 UTC with milliseconds. */
  abstract now(): string;
}

export class SystemClock extends Clock {
  now(): string {
    return new Date().toISOString();
  }
}

/** Stands still until told otherwise; for tests and the demo. */
export class FixedClock extends Clock {
  constructor(private instant: string) {
    super();
  }
  now(): string {
    return this.instant;
  }
  set(instant: string): void {
    this.instant = instant;
  }
}
