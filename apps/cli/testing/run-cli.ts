import { Readable, Writable } from 'node:stream';
import { explainFailure } from '../explain-failure.js';
import { createProgram } from '../program.js';

export interface Ran {
  readonly output: string;
  /** What would stand on standard error. */
  readonly failure: string | null;
}

/** Runs `qamqor` with the arguments, as a script would: without a person at the terminal. */
export async function runCli(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  input = '',
): Promise<Ran> {
  const lines: string[] = [];
  const stdout = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  try {
    await createProgram({ stdin: Readable.from([input]), stdout, environment }).parseAsync(args, { from: 'user' });
    return { output: lines.join(''), failure: null };
  } catch (error) {
    return { output: lines.join(''), failure: explainFailure(error) };
  }
}
