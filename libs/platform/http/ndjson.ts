import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { EventStoreUnavailable } from '#event-store';
import { DomainError } from '../domain-error.js';
import type { Logger } from '../logging/logger.js';

/** One line of the answer. */
interface Line {
  readonly type: string;
}

/** An answer of one JSON document a line, told as the work goes on. A reader who goes away ends the work. */
export function ndjson(lines: AsyncIterable<Line>, logger: Logger): StreamableFile {
  return new StreamableFile(Readable.from(texts(lines, logger)), { type: 'application/x-ndjson; charset=utf-8' });
}

/** The status line is out when something breaks: the last line says so instead. */
async function* texts(lines: AsyncIterable<Line>, logger: Logger): AsyncGenerator<string, void, undefined> {
  try {
    for await (const line of lines) yield text(line);
  } catch (error) {
    const code = codeOf(error);
    logger.error({ err: error, code }, 'an answer told line by line broke off');
    yield text({ type: 'broken', code });
  }
}

function text(line: object): string {
  return `${JSON.stringify(line)}\n`;
}

function codeOf(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  return error instanceof EventStoreUnavailable ? 'store-unavailable' : 'internal';
}
