import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { personal } from '#personal-data';
import { type AppConfig, InvalidEnvironment, PinoJsonLogger, SystemClock } from '#platform';
import { testConfig } from '#platform/testing';
import { openAdapters } from './adapters.js';

const clock = new SystemClock();
const open = (config: AppConfig): ReturnType<typeof openAdapters> =>
  openAdapters(config, clock, new PinoJsonLogger('silent'));

/** A data folder with one case and the key of one person, its program stopped. */
async function usedFolder(): Promise<AppConfig> {
  const config = testConfig();
  const adapters = await open(config);
  const metadata = { schemaVersion: 1, commandId: 'c', correlationId: 'c' };
  const data = { reason: personal('person-1', 'Арман') };
  const event = { id: '0b6f6a0e-0000-4000-8000-000000000001', type: 'ApplicationWithdrawn', data, metadata };
  await adapters.store.append('case-1', [event], 'no-stream');
  await adapters.close();
  return config;
}

function removeDatabase({ dataDir }: AppConfig, name: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(dataDir, `${name}${suffix}`), { force: true });
}

const refusal = async (config: AppConfig): Promise<unknown> =>
  open(config).then(
    (adapters) => adapters.close(),
    (error: unknown) => (error instanceof InvalidEnvironment ? error.faults.join() : error),
  );

it('opens what it closed', async () => {
  expect(await refusal(await usedFolder())).toBeUndefined();
});

it('does not take people whose keys are lost for erased ones', async () => {
  const config = await usedFolder();
  removeDatabase(config, 'keys/subjects.db');
  expect(await refusal(config)).toMatch(/keys\/subjects\.db/);
});

it('does not begin anew beside the keys of events that are lost', async () => {
  const config = await usedFolder();
  removeDatabase(config, 'events.db');
  expect(await refusal(config)).toMatch(/events\.db/);
});

it('takes no other master key than the one the keys are wrapped with', async () => {
  const { dataDir } = await usedFolder();
  const other = testConfig({ DATA_DIR: dataDir, QAMQOR_MASTER_KEY: Buffer.alloc(32, 7).toString('base64') });
  expect(await refusal(other)).toMatch(/QAMQOR_MASTER_KEY/);
});

it('says which file is no signing key', async () => {
  const config = await usedFolder();
  writeFileSync(join(config.dataDir, 'keys', 'signing.pem'), '');
  expect(await refusal(config)).toMatch(/keys\/signing\.pem/);
});
