import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import Database from 'better-sqlite3';
import { createApp } from '../api/create-app.js';
import { DEMO_PASSWORD } from '#identity';
import { PinoJsonLogger } from '#platform';
import { testConfig } from '#platform/testing';
import { type Ran, runCli } from './testing/run-cli.js';

const config = testConfig({ DEMO: 'true' });

let app: NestFastifyApplication;
let online: Record<string, string>;

beforeAll(async () => {
  app = await createApp({ config, logger: new PinoJsonLogger('silent') });
  await app.listen(0, '127.0.0.1');
  const QAMQOR_URL = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  online = { QAMQOR_URL, QAMQOR_LOGIN: 'admin', QAMQOR_PASSWORD: DEMO_PASSWORD };
}, 60_000);
afterAll(() => app.close());

const stages = (...args: string[]): Promise<Ran> => runCli(['stages', ...args], online);

/** What went wrong in the monitoring's file behind the program's back. */
function damage(sql: string): { caseId: string; sequence: number; id: string }[] {
  const file = new Database(join(config.dataDir, 'monitoring.db'));
  const found = file.prepare<[], { caseId: string; sequence: number; id: string }>(sql).all();
  file.close();
  return found;
}

const line = (caseId: string): RegExp => new RegExp(`^${caseId}\t.*`, 'gm');

describe('qamqor stages', () => {
  it('finds every stage of the demo at the monitoring', async () => {
    const { output, failure } = await stages('verify', '--wait', '30');
    expect(failure).toBeNull();
    expect(output).toMatch(/^[1-9]\d* stages of [1-9]\d* cases compared; no difference\.\n$/);
  });

  it('names what the monitoring lacks and has otherwise, and mends it by handing a case over once more', async () => {
    const [lost] = damage(
      'DELETE FROM stage WHERE id = (SELECT max(id) FROM stage) RETURNING case_id AS caseId, sequence, id',
    );
    const caseId = lost?.caseId ?? '';
    const other = damage(
      `UPDATE stage SET digest = 'damaged' WHERE case_id = '${caseId}' RETURNING case_id AS caseId, sequence, id`,
    );
    const found = await stages('verify', '--wait', '0');
    expect(found.output.match(line(caseId))).toHaveLength(other.length + 1);
    expect(found.output).toContain(`${caseId}\t№ ${String(lost?.sequence)}\tmissing\t`);
    expect(found.output.match(/has other content/g)).toHaveLength(other.length);
    expect(found.failure).toMatch(new RegExp(`compared; ${String(other.length + 1)} differ, in 1 case\\.`));

    const again = await stages('resend', '--case', caseId);
    expect(again.failure).toBeNull();
    expect(again.output).toContain(`Handed over once more: ${String(other.length + 1)} stages.`);
    expect((await stages('verify', '--wait', '30')).output).toMatch(/no difference\.\n$/);
  });

  it('mends every case of a span of time', async () => {
    damage("UPDATE stage SET digest = 'damaged' RETURNING case_id AS caseId, sequence, id");
    expect((await stages('verify', '--wait', '0')).failure).toMatch(/differ, in \d+ cases/);
    const again = await stages('resend', '--from', '2000-01-01T00:00:00Z', '--to', '2100-01-01T00:00:00Z');
    expect(again.output).toMatch(/Handed over once more: \d+ stages\.\n$/);
    expect((await stages('verify', '--wait', '30')).output).toMatch(/no difference\.\n$/);
  });

  it('wants a case or a whole span, and an administrator', async () => {
    expect((await stages('resend', '--from', '2026-01-01T00:00:00Z')).failure).toBe(
      'Say --case, or both --from and --to.',
    );
    expect((await stages('resend', '--from', 'yesterday', '--to', 'today')).failure).toMatch(/is no moment/);
    const clerk = { ...online, QAMQOR_LOGIN: 'taraz-clerk' };
    expect((await runCli(['stages', 'verify'], clerk)).failure).not.toBeNull();
  });
});
