import { ProjectionFailed } from './projection-failed.js';
import type { ProjectorFault } from './projector-status.js';
import { sqliteCode } from './sqlite-damage.js';

export function faultOf(error: unknown): ProjectorFault {
  if (!(error instanceof ProjectionFailed)) return { code: codeOf(error) };
  const { projection, eventType, stream, position } = error;
  return { code: codeOf(error.cause), at: { projection, eventType, stream, position } };
}

/** Where in the program, without the message: messages may quote what people wrote. */
export function framesOf(error: unknown): string[] {
  const origin = error instanceof ProjectionFailed ? error.cause : error;
  const stack = origin instanceof Error ? (origin.stack ?? '') : '';
  return stack.split('\n').filter((line) => /^\s+at /.test(line));
}

function codeOf(error: unknown): string {
  return sqliteCode(error) ?? (error instanceof Error ? error.name : 'unknown');
}
