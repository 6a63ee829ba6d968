import type { LoggerService } from '@nestjs/common';
import { type Logger } from './logger.js';

/** Nest's own messages as log lines. Its start-up chatter is `debug`; its warnings and errors keep their rank. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: unknown): void {
    this.logger.debug({ from: context }, String(message));
  }
  warn(message: unknown, context?: unknown): void {
    this.logger.warn({ from: context }, String(message));
  }
  error(message: unknown, ...rest: readonly unknown[]): void {
    const error = message instanceof Error ? { err: message } : {};
    this.logger.error({ ...error, from: rest.at(-1) }, message instanceof Error ? 'framework error' : String(message));
  }
  fatal(message: unknown, context?: unknown): void {
    this.logger.fatal({ from: context }, String(message));
  }
  debug(message: unknown, context?: unknown): void {
    this.logger.debug({ from: context }, String(message));
  }
  verbose(message: unknown, context?: unknown): void {
    this.logger.debug({ from: context }, String(message));
  }
}
