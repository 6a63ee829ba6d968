import cookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppConfig } from '../config/app-config.js';
import { CORRELATION_HEADER } from '../context/correlation-id.js';
import { tagWrites } from '../context/write-answer.js';
import { logRequests } from '../logging/log-requests.js';
import { Logger } from '../logging/logger.js';
import { ProblemDetailsFilter } from '../problems/problem-details.filter.js';
import { assertEveryBodyHasSchema } from '../validation/assert-every-body-has-schema.js';
import { CompiledValidationPipe } from '../validation/compiled-validation.pipe.js';
import { securityHeaders } from './security-headers.js';
import { acceptUploads } from './uploads.js';

/**
 * Everything between the socket and the controllers: headers, cookies, correlation, validation, problem documents.
 * Call it before `app.init()`.
 * @throws Error when a route takes a body without a schema.
 */
export async function setUpEdge(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  assertEveryBodyHasSchema(app);
  acceptOnlyJson(fastify);
  acceptUploads(fastify);
  await app.register(cookie);
  addCommonHeaders(fastify, await securityHeaders(app.get(AppConfig)));
  tagWrites(fastify);
  logRequests(fastify, app.get(Logger));
  app.useGlobalPipes(app.get(CompiledValidationPipe));
  app.useGlobalFilters(app.get(ProblemDetailsFilter));
}

/** Forms and plain text are what a foreign page can post without asking the browser first. */
function acceptOnlyJson(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
}

function addCommonHeaders(fastify: FastifyInstance, always: Readonly<Record<string, string>>): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(always).header(CORRELATION_HEADER, request.id);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    done();
  });
}
