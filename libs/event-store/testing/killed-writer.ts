import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { AppendResult } from '../event-store.js';
import type { KeptStoreKind } from './kept-stores.js';
import { seeded } from './seeded.js';

/** One append the writer was told is done. */
export interface Acknowledged extends AppendResult {
  readonly stream: string;
  readonly ids: readonly string[];
}

export interface KilledWriter {
  readonly kind: KeptStoreKind;
  readonly file: string;
  readonly seed: number;
}

const MOST_APPENDS = 400;
const TYPESCRIPT = new URL('./typescript.mjs', import.meta.url).href;
const CHILD = fileURLToPath(new URL('./writer.child.ts', import.meta.url));

/** Runs a process that appends under load and kills it (SIGKILL) once it has told of a seeded number of appends. */
export async function killWriter({ kind, file, seed }: KilledWriter): Promise<Acknowledged[]> {
  const killAfter = 1 + Math.floor(seeded(seed)() * MOST_APPENDS);
  const options = ['--conditions=qamqor-source', '--import', TYPESCRIPT, CHILD, kind, file, String(seed)];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const acknowledged: Acknowledged[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (!line.endsWith('}')) continue; // torn by the kill
    acknowledged.push(JSON.parse(line) as Acknowledged);
    if (acknowledged.length === killAfter) child.kill('SIGKILL');
  }
  const [, signal] = (await exited) as [number | null, string | null];
  if (signal !== 'SIGKILL') throw new Error('The writer ended before it was killed');
  return acknowledged;
}
