import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from '../locale.js';
import { Logger } from '../logging/logger.js';
import { type Problem, problemDocument } from './problem-details.js';
import { problemFromError } from './problem-from-error.js';
import { ProblemCatalogue } from './problem-texts.js';

/** Turns every error into an `application/problem+json` document (RFC 9457) in the reader's language. */
@Catch()
export class ProblemDetailsFilter implements ExceptionFilter {
  constructor(
    private readonly catalogue: ProblemCatalogue,
    private readonly logger: Logger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also the way out for errors that Fastify meets before Nest does. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = problemFromError(error);
    if (problem.status >= 500) this.log(error, problem, request);
    if (reply.sent) return;
    const locale = localeOf(request);
    const { retryAfterSeconds } = problem.details;
    if (typeof retryAfterSeconds === 'number') reply.header('retry-after', String(retryAfterSeconds));
    void reply
      .code(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', locale)
      .header('cache-control', 'no-store')
      .header('vary', 'accept-language')
      .send(JSON.stringify(problemDocument(problem, this.catalogue, locale, request.id)));
  }

  private log(error: unknown, { code, status }: Problem, request: FastifyRequest): void {
    const context = {
      correlationId: request.id,
      method: request.method,
      route: request.routeOptions.url,
      code,
      status,
    };
    if (code === 'internal') this.logger.error({ ...context, err: error }, 'unexpected error');
    else this.logger.warn({ ...context, reason: error instanceof Error ? error.name : undefined }, 'not available');
  }
}
