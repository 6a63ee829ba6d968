import { randomUUID } from 'node:crypto';

/** Names that no other run has: a foreign broker is shared. */
export function freshName(what: string): string {
  return `qamqor-test-${what}-${randomUUID()}`;
}
