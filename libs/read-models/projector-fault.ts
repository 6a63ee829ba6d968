import Database from 'better-sqlite3';
import { ProjectionFailed } from './projection-failed.js';
import type { ProjectorFault } from './projector-status.js';

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
  if (error instanceof Database.SqliteError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
