import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export const CORRELATION_HEADER = 'x-correlation-id';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The caller's correlation id when it is a UUID, else a new one. Anything else is dropped without a word: it goes into logs
 * and events, and free text there could carry personal data or forged lines. Fastify keeps it as `request.id`.
 */
export function correlationIdOf({ headers }: { readonly headers: IncomingHttpHeaders }): string {
  const given = headers[CORRELATION_HEADER];
  return typeof given === 'string' && UUID.test(given) ? given.toLowerCase() : randomUUID();
}
