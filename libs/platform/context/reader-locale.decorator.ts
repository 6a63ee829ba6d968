import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Locale, localeOf } from '../locale.js';

/** Parameter decorator: the reader's language, `find(@ReaderLocale() locale: Locale)`. */
export const ReaderLocale = createParamDecorator((_data: unknown, context: ExecutionContext): Locale =>
  localeOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
