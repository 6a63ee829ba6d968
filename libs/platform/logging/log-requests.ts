import type { FastifyInstance } from 'fastify';
import { type Logger } from './logger.js';

const SILENT_LEVELS: ReadonlySet<string> = new Set(['warn', 'error', 'fatal', 'silent']);

/**
 * One line per answer: method, the route's pattern (never the address, whose parts may identify someone), status, time.
 * With a level above `info` no hook is set, so a quiet process pays nothing.
 */
export function logRequests(fastify: FastifyInstance, logger: Logger): void {
  if (SILENT_LEVELS.has(logger.level)) return;
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const line = {
      correlationId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    };
    if (route.startsWith('/api/') && !route.startsWith('/api/health/')) logger.info(line, 'answered');
    else logger.debug(line, 'answered');
    done();
  });
}
