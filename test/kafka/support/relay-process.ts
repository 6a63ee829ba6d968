import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { RelayStatus } from '#cases';
import type { Site } from './relay-rig.js';

const TYPESCRIPT = new URL('../../../libs/event-store/testing/typescript.mjs', import.meta.url).href;
const CHILD = fileURLToPath(new URL('./relay.child.ts', import.meta.url));

/** What a relay in a process of its own is told. */
export interface ProcessSite extends Omit<Site, 'store' | 'logger'> {
  /** The embedded store, which the same process fills under load; or the address of a server. */
  readonly store: { readonly file: string } | { readonly url: string };
}

export function processSite(site: Site, store: ProcessSite['store']): ProcessSite {
  const { settings, topic, transactionalId, alone, silenceMs } = site;
  return { settings, topic, transactionalId, alone, silenceMs, store };
}

export type Told = Pick<RelayStatus, 'role' | 'handedOver' | 'fault'>;

/** A relay that can be killed or paused as a whole process. */
export class RelayProcess {
  #told: Told = { role: 'standby', handedOver: 0, fault: null };
  #news = Promise.withResolvers<undefined>();
  readonly #process: ChildProcess;
  readonly #exited: Promise<unknown[]>;

  constructor(site: ProcessSite) {
    const options = ['--conditions=qamqor-source', '--import', TYPESCRIPT, CHILD, JSON.stringify(site)];
    const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#process = child;
    this.#exited = once(child, 'exit');
    createInterface(child.stdout).on('line', (line) => {
      // Torn by the kill otherwise.
      if (line.endsWith('}')) this.#hear(JSON.parse(line) as Told);
    });
  }

  get told(): Told {
    return this.#told;
  }

  /** Resolves when what the process told satisfies the condition; rejects when it ended by itself. */
  async until(isSo: (told: Told) => boolean): Promise<Told> {
    const ended = this.#exited.then(() => {
      throw new Error('The relay ended');
    });
    while (!isSo(this.#told)) await Promise.race([this.#news.promise, ended]);
    return this.#told;
  }

  pause(): void {
    this.#process.kill('SIGSTOP');
  }

  wake(): void {
    this.#process.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#exited;
  }

  #hear(told: Told): void {
    this.#told = told;
    this.#news.resolve(undefined);
    this.#news = Promise.withResolvers();
  }
}
