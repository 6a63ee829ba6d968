import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Server-sent events, as long as the reader stays: the signal tells the source that he has gone. */
export function eventStream(
  request: Pick<FastifyRequest, 'raw'>,
  events: (gone: AbortSignal) => AsyncIterable<string>,
): StreamableFile {
  const gone = new AbortController();
  const stream = Readable.from(events(gone.signal));
  stream.once('close', () => {
    gone.abort();
  });
  request.raw.once('close', () => {
    gone.abort();
  });
  return new StreamableFile(stream, { type: 'text/event-stream; charset=utf-8' });
}
