import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { DoubleLog } from './log.js';
import type { LogRecord } from './log.js';

/** A log that forgets. */
export function logInMemory(): DoubleLog {
  return new DoubleLog([], () => undefined);
}

/** A log that keeps one line per append, flushed before the append counts as done; a torn last line is cut off. */
export function logOnDisk(file: string): { readonly log: DoubleLog; close(): void } {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
  const batches = whole.split('\n').filter((line) => line !== '');
  const descriptor = openSync(file, 'a');
  const keep = (records: readonly LogRecord[]): void => {
    writeSync(descriptor, `${JSON.stringify(records)}\n`);
    fsyncSync(descriptor);
  };
  const log = new DoubleLog(
    batches.map((line) => JSON.parse(line) as LogRecord[]),
    keep,
  );
  return {
    log,
    close: () => {
      closeSync(descriptor);
    },
  };
}
