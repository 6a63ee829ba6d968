import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

jest.setTimeout(60_000);

// The processes are those of dist/: `npm test` builds it first, and other tests use it at the same time.

const root = fileURLToPath(new URL('../..', import.meta.url));
const children: ChildProcess[] = [];
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'qamqor-main-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  /** Resolves with all output when the process has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
  /** Resolves with the address once the process tells it. */
  readonly address: Promise<string>;
}

function start(
  app: 'api' | 'worker',
  variables: Record<string, string> = {},
  user: { readonly uid?: number; readonly gid?: number } = {},
): Started {
  const env = {
    PATH: process.env['PATH'],
    DATA_DIR: dataDir,
    PORT: '0',
    DEMO: 'false',
    LOG_LEVEL: 'warn',
    ...variables,
  };
  const child = spawn(process.execPath, [`dist/apps/${app}/main.js`], { cwd: root, env, ...user });
  children.push(child);
  let output = '';
  const address = Promise.withResolvers<string>();
  const read = (chunk: Buffer): void => {
    output += chunk.toString();
    const url = /Qamqor: (\S+)/.exec(output)?.[1];
    if (url !== undefined) address.resolve(url);
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }));
  return { child, ended, address: address.promise };
}

describe('the api process', () => {
  it('serves, closes on SIGTERM, and finds its folder free again', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const { child, ended, address } = start('api');
      const answer = await fetch(`${await address}/api/health/ready`);
      expect(answer.status).toBe(200);
      child.kill(signal);
      expect((await ended).code).toBe(0);
    }
  });

  it('finds its folder free after SIGKILL', async () => {
    const first = start('api');
    await first.address;
    first.child.kill('SIGKILL');
    await first.ended;
    expect((await fetch(`${await start('api').address}/api/health/ready`)).status).toBe(200);
  });

  it('leaves a folder that another process uses alone, and says so in one line', async () => {
    await start('api').address;
    const { code, output } = await start('api').ended;
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain(dataDir);
  });

  it('says in one line that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const { code, output } = await start('api', { PORT: port }).ended;
    other.close();
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain(port);
  });

  it('names every fault of the environment and no value', async () => {
    const { code, output } = await start('api', { NODE_ENV: 'production', DEMO: 'true', LOG_LEVEL: 'info' }).ended;
    expect(code).toBe(1);
    for (const name of ['QAMQOR_SESSION_SECRET', 'QAMQOR_MASTER_KEY', 'DEMO']) expect(output).toContain(name);
    expect(output).not.toContain('    at ');
  });

  it('says that its folder cannot be written', async () => {
    chmodSync(dataDir, 0o500);
    // Nothing is read-only to root, who must be somebody else for this.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
    if (nobody !== undefined) chownSync(dataDir, nobody.uid, nobody.gid);
    const given = {
      QAMQOR_SESSION_SECRET: 'x'.repeat(40),
      QAMQOR_MASTER_KEY: Buffer.alloc(32).toString('base64'),
    };
    for (const secrets of [{}, given]) {
      const { code, output } = await start('api', secrets, nobody).ended;
      expect(code).toBe(1);
      expect(output.trim().split('\n')).toHaveLength(1);
      expect(output).toContain(dataDir);
    }
  });
});

describe('the worker process', () => {
  it('refuses the embedded store, which the api serves alone', async () => {
    const { code, output } = await start('worker').ended;
    expect(code).toBe(1);
    expect(output).toContain('EVENTSTORE_URL');
  });
});
