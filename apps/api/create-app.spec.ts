import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataFolderInUse } from '#event-store';
import { assertEveryRouteHasPolicy } from '#identity/testing';
import { type AppConfig, PinoJsonLogger, ProblemCatalogue } from '#platform';
import { expectThreeLanguages, testConfig } from '#platform/testing';
import { createApp } from './create-app.js';

/** A refusal with its code: of a kind, of the domain, or of a class of its own. */
const NAMED = /(?:(?:DomainError|super)\(\s*'[a-z-]+',|refused(?:For)?\()\s*'([a-z-]+)'/g;

const open: NestFastifyApplication[] = [];
const silent = new PinoJsonLogger('silent');

async function start(config: AppConfig = testConfig(), webRoot?: string): Promise<NestFastifyApplication> {
  const app = await createApp({ config, logger: silent, ...(webRoot === undefined ? {} : { webRoot }) });
  open.push(app);
  return app;
}

function webClient(config: AppConfig): string {
  const root = join(config.dataDir, 'web');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<html><head></head><body>qamqor</body></html>');
  writeFileSync(join(root, 'assets', 'main-4f3a.js'), 'export {};');
  writeFileSync(join(root, 'favicon.svg'), '<svg/>');
  return root;
}

afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});

describe('the application on an empty data folder', () => {
  it('is alive, and ready with every part named', async () => {
    const app = await start();
    expect((await app.inject('/api/health/live')).json()).toEqual({ status: 'alive' });
    const ready = await app.inject('/api/health/ready');
    expect(ready.statusCode).toBe(200);
    expect(ready.json()).toMatchObject({
      ready: true,
      parts: { 'event-store': { ready: true }, 'read-models': { ready: true } },
    });
  });

  it('says by part what is not ready', async () => {
    const app = await start();
    const { Projector } = await import('#read-models');
    await app.get(Projector).close();
    const answer = await app.inject({ url: '/api/health/ready', headers: { 'accept-language': 'en' } });
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({
      code: 'not-ready',
      parts: { 'event-store': { ready: true }, 'read-models': { ready: false } },
    });
  });

  it('lets no second process in, and the next one after it has closed', async () => {
    const config = testConfig();
    const app = await start(config);
    await expect(start(config)).rejects.toThrow(DataFolderInUse);
    await app.close();
    open.length = 0;
    expect((await (await start(config)).inject('/api/health/ready')).statusCode).toBe(200);
  });

  it('speaks three languages in every problem of every slice', async () => {
    const app = await start();
    expectThreeLanguages(app.get(ProblemCatalogue));
  });

  it('has words for every problem that the sources name', async () => {
    const catalogue = (await start()).get(ProblemCatalogue);
    const sources = globSync('{libs,apps/api}/**/*.ts').filter((path) => !/spec|testing/.test(path));
    const codes = sources.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(NAMED)].map(([, code]) => code ?? ''),
    );
    expect(codes.length).toBeGreaterThan(150);
    expect(codes.filter((code) => catalogue.problem(code) === undefined)).toEqual([]);
  });

  it('opens only what is meant to be open', async () => {
    const app = await start();
    assertEveryRouteHasPolicy(app);
    for (const url of ['/api/editions', '/api/health/live']) expect((await app.inject(url)).statusCode).toBe(200);
    for (const url of ['/api/cases', '/api/queue', '/api/stages', '/api/officers', '/api/overview']) {
      expect((await app.inject(url)).statusCode).toBe(401);
    }
  });

  it('starts without a web client', async () => {
    const config = testConfig();
    const app = await start(config, join(config.dataDir, 'nowhere'));
    expect((await app.inject('/')).statusCode).toBe(404);
  });
});

describe('the web client', () => {
  it('is served for every address of its own, with a policy of its own', async () => {
    const config = testConfig();
    const app = await start(config, webClient(config));
    for (const url of ['/', '/cases/7f3', '/index.html?x=1'].slice(0, 2)) {
      const page = await app.inject(url);
      expect(page.statusCode).toBe(200);
      expect(page.headers['cache-control']).toBe('no-cache');
      const nonce = /csp-nonce" content="([^"]+)"/.exec(page.body)?.[1];
      expect(page.headers['content-security-policy']).toContain(`'nonce-${String(nonce)}'`);
      expect(page.headers['content-security-policy']).not.toContain('unsafe');
    }
  });

  it('keeps hashed files for ever and asks again for others', async () => {
    const config = testConfig();
    const app = await start(config, webClient(config));
    const script = await app.inject('/assets/main-4f3a.js');
    expect(script.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' });
    expect(script.headers['content-type']).toContain('javascript');
    expect((await app.inject('/favicon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    '/api',
    '/api/',
    '/api/nowhere',
    '/assets/gone.js',
    '/../events.db',
    '/%2e%2e/events.db',
    '/assets/..%2f..%2fevents.db',
  ])('is not the answer to %s', async (url) => {
    const config = testConfig();
    const app = await start(config, webClient(config));
    expect(existsSync(join(config.dataDir, 'events.db'))).toBe(true);
    const answer = await app.inject(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});
