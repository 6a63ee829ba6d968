import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program of ours in a process of its own, killed and started again on the same port and folder. */
export class Server {
  #process: ChildProcess | null = null;
  #url = '';

  constructor(
    private readonly script: string,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  get url(): string {
    return this.#url;
  }

  /** Returns when the program says at which address it is served. */
  async start(): Promise<void> {
    const env = { ...process.env, LOG_LEVEL: 'silent', NODE_ENV: 'development', PORT: this.#port(), ...this.settings };
    const child = spawn(process.execPath, [this.script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    this.#process = child;
    for await (const line of createInterface(child.stdout)) {
      const url = /(http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
      if (url === undefined) continue;
      this.#url = url;
      child.stdout.resume();
      return;
    }
    throw new Error(`${this.script} did not start`);
  }

  async stop(signal: NodeJS.Signals): Promise<void> {
    const running = this.#process;
    if (running?.exitCode !== null || running.signalCode !== null) return;
    const gone = once(running, 'exit');
    running.kill(signal);
    await gone;
  }

  #port(): string {
    return this.#url === '' ? '0' : new URL(this.#url).port;
  }
}
