import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidEnvironment } from './app-config.js';
import { readConfig } from './read-config.js';

const secrets = {
  QAMQOR_SESSION_SECRET: 'a-session-secret-of-enough-length',
  QAMQOR_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
};

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'qamqor-config-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

function faultsOf(variables: Record<string, string>): readonly string[] {
  try {
    readConfig({ DATA_DIR: dataDir, ...variables });
  } catch (error) {
    if (error instanceof InvalidEnvironment) return error.faults;
    throw error;
  }
  return [];
}

describe('without any variable', () => {
  it('the development defaults stand', () => {
    const config = readConfig({ DATA_DIR: dataDir });
    expect(config).toMatchObject({
      production: false,
      demo: true,
      host: '127.0.0.1',
      port: 3000,
      dataDir,
      cookieSecure: false,
      trustProxy: false,
      logLevel: 'info',
      eventStoreUrl: undefined,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('secrets are made once, for their owner only, and found again', () => {
    const first = readConfig({ DATA_DIR: dataDir });
    const second = readConfig({ DATA_DIR: dataDir });
    expect(second.sessionSecret).toBe(first.sessionSecret);
    expect(second.masterKey).toEqual(first.masterKey);
    expect(first.masterKey).toHaveLength(32);
    expect(first.sessionSecret.length).toBeGreaterThanOrEqual(32);
    for (const name of ['session.key', 'master.key']) {
      const path = join(dataDir, 'keys', name);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(readFileSync(path, 'utf8').trim()).not.toBe('');
    }
  });

  it.each(['session.key', 'master.key'])('%s that was cut off is refused, not used', (name) => {
    readConfig({ DATA_DIR: dataDir });
    writeFileSync(join(dataDir, 'keys', name), '');
    expect(faultsOf({})).toEqual([expect.stringContaining(`keys/${name}`)]);
  });

  it('no new master key is made beside data that need the old one', () => {
    mkdirSync(join(dataDir, 'keys'));
    writeFileSync(join(dataDir, 'keys', 'subjects.db'), 'keys of persons');
    expect(faultsOf({})).toEqual([expect.stringContaining('keys/master.key')]);
    expect(() => statSync(join(dataDir, 'keys', 'master.key'))).toThrow('ENOENT');
    expect(faultsOf(secrets)).toEqual([]);
  });

  it('an empty variable counts as none', () => {
    expect(readConfig({ DATA_DIR: dataDir, PORT: '', EVENTSTORE_URL: ' ' })).toMatchObject({ port: 3000 });
  });
});

describe('faults', () => {
  it('are told together, by name and never by value', () => {
    const faults = faultsOf({
      PORT: 'eighty',
      LOG_LEVEL: 'loud',
      QAMQOR_SESSION_SECRET: 'short-secret',
      QAMQOR_MASTER_KEY: 'not-a-key',
      DEMO: 'perhaps',
      EVENTSTORE_URL: 'http://store',
      TRUST_PROXY: 'true',
      QAMQOR_MASTERKEY: 'x',
    });
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual([
      'DEMO',
      'EVENTSTORE_URL',
      'LOG_LEVEL',
      'PORT',
      'QAMQOR_MASTERKEY',
      'QAMQOR_MASTER_KEY',
      'QAMQOR_SESSION_SECRET',
      'TRUST_PROXY',
    ]);
    const text = faults.join('\n');
    for (const value of ['eighty', 'loud', 'short-secret', 'not-a-key', 'perhaps', 'store']) {
      expect(text.replaceAll(/[A-Z_]+/g, '')).not.toContain(value);
    }
  });

  it.each(['-1', '65536', '3.5'])('PORT %s is refused', (PORT) => {
    expect(faultsOf({ PORT })).toHaveLength(1);
  });

  it.each([Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64'), 'A'.repeat(44)])(
    'a master key that is not 32 bytes is refused',
    (QAMQOR_MASTER_KEY) => {
      expect(faultsOf({ QAMQOR_MASTER_KEY })).toHaveLength(1);
    },
  );
});

describe('in production', () => {
  it('secrets must be given', () => {
    expect(faultsOf({ NODE_ENV: 'production' })).toEqual([
      'QAMQOR_SESSION_SECRET must be set in production',
      'QAMQOR_MASTER_KEY must be set in production',
    ]);
  });

  it('the demo is refused', () => {
    expect(faultsOf({ NODE_ENV: 'production', DEMO: 'true', ...secrets })).toEqual([
      'DEMO must not be true in production',
    ]);
  });

  it('cookies are secure and the demo is off', () => {
    const config = readConfig({ NODE_ENV: 'production', DATA_DIR: dataDir, ...secrets });
    expect(config).toMatchObject({ production: true, demo: false, cookieSecure: true });
    expect(config.masterKey).toEqual(new Uint8Array(32).fill(7));
  });
});

it.each([
  ['2', 2],
  ['false', false],
  ['10.0.0.0/8, 127.0.0.1', ['10.0.0.0/8', '127.0.0.1']],
])('TRUST_PROXY %s', (TRUST_PROXY, expected) => {
  expect(readConfig({ DATA_DIR: dataDir, TRUST_PROXY }).trustProxy).toEqual(expected);
});
