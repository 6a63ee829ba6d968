import type { JsonValue } from '#event-store';

/** State of one part of the process, e.g. `event-store`. `details` hold no personal data. */
export interface PartHealth {
  readonly ready: boolean;
  readonly details?: Readonly<Record<string, JsonValue>>;
}

export type HealthCheck = () => PartHealth | Promise<PartHealth>;

const LONGEST_CHECK_MS = 2_000;

/** The parts that must work before the process may get traffic. Each module adds its own. */
export class HealthChecks {
  readonly #checks = new Map<string, HealthCheck>();

  add(part: string, check: HealthCheck): void {
    this.#checks.set(part, check);
  }

  /** Asks all parts at once. A part that throws or does not answer in two seconds is not ready. */
  async run(): Promise<Readonly<Record<string, PartHealth>>> {
    const parts = [...this.#checks].map(async ([part, check]) => [part, await bounded(check)] as const);
    return Object.fromEntries(await Promise.all(parts));
  }
}

async function bounded(check: HealthCheck): Promise<PartHealth> {
  const { promise: late, resolve } = Promise.withResolvers<PartHealth>();
  const timer = setTimeout(() => resolve({ ready: false, details: { reason: 'no answer' } }), LONGEST_CHECK_MS);
  try {
    return await Promise.race([Promise.resolve().then(check), late]);
  } catch (error) {
    return { ready: false, details: { reason: error instanceof Error ? error.name : 'failed' } };
  } finally {
    clearTimeout(timer);
  }
}
