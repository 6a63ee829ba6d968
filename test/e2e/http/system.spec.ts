import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Projector } from '#read-models';
import { FixedClock } from '#platform';
import { testConfig } from '#platform/testing';
import { Office } from './office.js';

interface SeenSystem {
  readonly program: { readonly version: string; readonly startedAt: string; readonly uptimeSeconds: number };
  readonly store: { readonly kind: string; readonly reachable: boolean };
  readonly readModels: { readonly phase: string; readonly ready: boolean; readonly behindSeconds: number | null };
  readonly relay: { readonly role: string; readonly fault: string | null };
  readonly disk: { readonly freeBytes: number; readonly totalBytes: number } | null;
}

const STARTED = '2026-09-07T05:00:00.000Z';
const clock = new FixedClock(STARTED);
const config = testConfig({ DEMO: 'true' });
let office: Office;
beforeAll(async () => {
  office = await Office.open(config, clock);
}, 60_000);
afterAll(() => office.close());

describe('what the system is doing', () => {
  it('is told to an administrator, part by part', async () => {
    clock.set('2026-09-07T05:02:05.500Z');
    const answer = await office.get('admin', '/api/system');
    expect(answer.statusCode).toBe(200);
    const seen = answer.json<SeenSystem>();
    expect(seen).toMatchObject({
      program: { version: expect.stringMatching(/^\d+\.\d+\.\d+/), startedAt: STARTED, uptimeSeconds: 125 },
      store: { kind: 'embedded', reachable: true },
      readModels: { ready: true, behindSeconds: 0, rebuilding: null },
      relay: { role: 'holder', fault: null },
    });
    expect(seen.disk?.freeBytes).toBeGreaterThan(0);
    expect(seen.disk?.totalBytes).toBeGreaterThanOrEqual(seen.disk?.freeBytes ?? Infinity);
  });

  it('names every read model with the version that is served', async () => {
    const { readModels } = (await office.get('admin', '/api/system')).json<{
      readModels: { models: readonly { name: string; version: number; servedVersion: number; fault: null }[] };
    }>();
    expect(readModels.models.map(({ name }) => name)).toContain('case-details');
    expect(readModels.models.every(({ version, servedVersion, fault }) => version === servedVersion && !fault)).toBe(
      true,
    );
  });

  it('says no path of the machine and no secret', async () => {
    const { body } = await office.get('admin', '/api/system');
    expect(body).not.toContain(config.dataDir);
    expect(body).not.toContain(config.sessionSecret);
  });

  it.each(['taraz-clerk', 'taraz-head', 'auditor'])('is not told to %s', async (login) => {
    expect((await office.getText(login, '/api/system')).json()).toMatchObject({
      status: 403,
      code: 'role-not-allowed',
    });
  });

  it('says that the read models stand still', async () => {
    await office.app.get(Projector).close();
    const { readModels } = (await office.getText('admin', '/api/system')).json<SeenSystem>();
    expect(readModels).toMatchObject({ phase: 'closed', ready: false });
  });
});
