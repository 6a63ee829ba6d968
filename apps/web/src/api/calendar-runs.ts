import type { FormContent } from './case-commands';
import { accepted, client } from './client';
import { NoAnswer } from './problem';
import type { CalendarLine } from './views';

export async function* previewCalendar(files: FormContent): AsyncGenerator<CalendarLine, void, undefined> {
  const asked = client.POST('/api/calendar/preview', { body: files as never, parseAs: 'stream' });
  const { data } = await accepted(asked);
  yield* linesOf(data);
}

export async function* applyCalendar(key: string, cause: string): AsyncGenerator<CalendarLine, void, undefined> {
  const params = { header: { 'Idempotency-Key': key } };
  const asked = client.POST('/api/calendar/apply', { params, body: { cause }, parseAs: 'stream' });
  const { data } = await accepted(asked);
  yield* linesOf(data);
}

/** One JSON document a line, as they come. */
async function* linesOf(stream: unknown): AsyncGenerator<CalendarLine, void, undefined> {
  if (!(stream instanceof ReadableStream)) throw new NoAnswer('empty answer');
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines) if (line !== '') yield JSON.parse(line) as CalendarLine;
    if (done) return;
  }
}
