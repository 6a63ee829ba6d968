import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DEMO_PASSWORD } from '#identity';

jest.setTimeout(60_000);

// The process is that of dist/: `npm test` builds it first, and other tests use it at the same time.

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Nobody listens there. */
const NOWHERE = { KAFKA_BROKERS: '127.0.0.1:1' };
let folder: string;
let dataDir: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qamqor-monitoring-main-'));
  dataDir = join(folder, 'data');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function start(variables: Readonly<Record<string, string>> = {}) {
  const env = {
    ...{ PATH: process.env['PATH'], DATA_DIR: dataDir, PORT: '0', DEMO: 'false', LOG_LEVEL: 'error' },
    ...variables,
  };
  const child = spawn(process.execPath, ['dist/apps/monitoring/main.js'], { cwd: root, env });
  let output = '';
  const address = Promise.withResolvers<string>();
  const read = (chunk: Buffer): void => {
    output += chunk.toString();
    const url = /Qamqor monitoring: (\S+)/.exec(output)?.[1];
    if (url !== undefined) address.resolve(url);
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }));
  return { child, ended, address: address.promise };
}

describe('the monitoring process', () => {
  it.each([
    ['without Kafka', {}, 'KAFKA_BROKERS'],
    ['with an event store of others', { ...NOWHERE, EVENTSTORE_URL: 'kurrentdb://127.0.0.1:1' }, 'EVENTSTORE_URL'],
  ])('%s says what it needs and makes no folder', async (_, variables, name) => {
    const { code, output } = await start(variables).ended;
    expect(code).toBe(1);
    expect(output).toContain(name);
    expect(output).not.toContain('    at ');
    expect(existsSync(dataDir)).toBe(false);
  });

  it('serves while Kafka is away, says so, and stops when told to', async () => {
    const { child, ended, address } = start(NOWHERE);
    const url = await address;
    expect(await (await fetch(`${url}/api/installation`)).json()).toEqual({
      parts: ['monitoring'],
      monitoringUrl: null,
    });
    const health = async () => (await (await fetch(`${url}/api/health/ready`)).json()) as Health;
    while ((await health()).parts.monitoring.details.fault === 'connecting') continue;
    expect((await health()).parts.monitoring).toMatchObject({ ready: true, details: { fault: 'broker-unreachable' } });
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  it('starts over a damaged file, whose board says so', async () => {
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'monitoring.db'), 'garbage!'.repeat(1_000));
    const { child, ended, address } = start({ ...NOWHERE, DEMO: 'true' });
    const url = await address;
    const body = JSON.stringify({ login: 'auditor', password: DEMO_PASSWORD });
    const headers = { 'content-type': 'application/json' };
    const session = await fetch(`${url}/api/session`, { method: 'POST', headers, body });
    const cookie = session.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const board = await fetch(`${url}/api/monitoring/overview`, { headers: { cookie } });
    expect([board.status, await board.json()]).toEqual([503, expect.objectContaining({ code: 'monitoring-damaged' })]);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  it('leaves a folder that another process uses alone', async () => {
    const first = start(NOWHERE);
    await first.address;
    const { code, output } = await start(NOWHERE).ended;
    expect(code).toBe(1);
    expect(output).toContain(dataDir);
    first.child.kill('SIGKILL');
    await first.ended;
  });
});

interface Health {
  readonly parts: { readonly monitoring: { readonly details: { readonly fault: string | null } } };
}
