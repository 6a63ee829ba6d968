import { createInterface } from 'node:readline/promises';
import { type Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** What a command sees of the world; tests give their own. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export function print({ stdout }: Terminal, line: string): void {
  stdout.write(`${line}\n`);
}

/** Asks a person. What is typed is not shown when it is hidden. */
export async function ask({ stdin, stdout }: Terminal, question: string, { hidden = false } = {}): Promise<string> {
  stdout.write(question);
  const echo = hidden ? new Writable({ write: (_chunk, _encoding, done) => done() }) : stdout;
  const lines = createInterface({ input: stdin, output: echo, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    stdout.write(hidden ? '\n' : '');
  }
}

/** All of standard input without the last line break. */
export async function piped({ stdin }: Terminal): Promise<string> {
  return (await text(stdin)).replace(/\r?\n$/, '');
}
