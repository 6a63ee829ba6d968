import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../dist/apps/api/main.js', import.meta.url));

/** The built program as a user starts it, on a data folder of its own, in demo mode. */
export class Program {
  #child: ChildProcess | undefined;

  private constructor(
    private readonly dataDir: string,
    private readonly port: number,
  ) {}

  static async start(): Promise<Program> {
    const program = new Program(mkdtempSync(join(tmpdir(), 'qamqor-browser-')), await freePort());
    await program.#run();
    return program;
  }

  get origin(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  /** Ends the program and starts it again on the same data. */
  async restart(): Promise<void> {
    await this.#end();
    await this.#run();
  }

  async remove(): Promise<void> {
    await this.#end();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  async #run(): Promise<void> {
    const env = { ...process.env, DATA_DIR: this.dataDir, PORT: String(this.port), DEMO: 'true', LOG_LEVEL: 'error' };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    let said = '';
    child.stderr.on('data', (text) => (said += String(text)));
    await new Promise<void>((resolve, reject) => {
      child.once('exit', () => reject(new Error(`The program did not start (npm run build first?): ${said}`)));
      child.stdout.on('data', (text) => {
        if (String(text).includes(this.origin)) resolve();
      });
    });
  }

  async #end(): Promise<void> {
    const child = this.#child;
    if (child?.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port to listen on');
  return address.port;
}
