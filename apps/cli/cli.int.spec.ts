import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { lockDataFolder, SqliteEventStore } from '#event-store';
import { createIdentityApp } from '#identity/testing';
import { type AppConfig, SystemClock } from '#platform';
import { testConfig } from '#platform/testing';
import { runCli as run } from './testing/run-cli.js';

const PASSWORD = 'үш көгершін ұшып барады';
const first = ['create-administrator', '--login', 'chief', '--name', 'Сәуле Ахметова'];
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** The server on the folder, and the environment in which the command line reaches it. */
async function serve(config: AppConfig): Promise<Record<string, string>> {
  const lock = lockDataFolder(config.dataDir);
  const store = SqliteEventStore.open(join(config.dataDir, 'events.db'));
  const app: NestFastifyApplication = await createIdentityApp({ store, clock: new SystemClock(), config });
  closing.push(
    () => app.close(),
    () => store.close(),
    () => {
      lock.release();
      return Promise.resolve();
    },
  );
  await app.listen(0, '127.0.0.1');
  const QAMQOR_URL = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return { QAMQOR_URL, QAMQOR_LOGIN: 'chief', QAMQOR_PASSWORD: PASSWORD };
}

describe('create-administrator', () => {
  it('makes the first account, which administers over the API', async () => {
    const config = testConfig();
    const offline = { DATA_DIR: config.dataDir };
    const created = await run([...first, '--password-stdin'], offline, `${PASSWORD}\n`);
    expect(created).toEqual({ output: 'Created the administrator chief.\n', failure: null });

    const online = await serve(config);
    const names = ['--name-kk', 'Білім бөлімі', '--name-ru', 'Отдел образования', '--name-en', 'Education department'];
    const body = ['bodies', 'add', '--id', 'merki', '--kind', 'provider', '--jurisdictions', 'zhambyl,kz', ...names];
    expect((await run(body, online)).output).toBe('Registered the body merki.\n');
    expect((await run(body, online)).failure).toBe('A body with this id is registered already');

    const officer = ['--login', 'merki-clerk', '--name', 'Айнұр Сейдахмет', '--body', 'merki', '--roles', 'clerk'];
    const registered = await run(['officers', 'add', ...officer], online);
    expect(registered.output).toMatch(/^Registered merki-clerk\.\nPassword for the first sign-in: [a-z2-9-]{19}\n$/);
    const listed = await run(['officers', 'list', '--body', 'merki'], online);
    expect(listed.output).toBe('merki-clerk\tactive\tmerki\tclerk\tАйнұр Сейдахмет\n');

    const reset = await run(['officers', 'reset-password', 'merki-clerk'], online);
    expect(reset.output).toMatch(/^Done: reset-password merki-clerk\.\nPassword for the first sign-in: /);
    expect((await run(['officers', 'deactivate', 'merki-clerk'], online)).failure).toBeNull();
    const faulty = await run(['officers', 'add', ...officer, '--scope', 'all'], online);
    expect(faulty.failure).toContain('Only auditors and administrators see beyond their own body');
    expect((await run(['bodies', 'list'], online)).output).toContain('merki\tprovider\tactive\tОтдел образования');
  });

  it('is done once', async () => {
    const { dataDir } = testConfig();
    const made = await run(first, { DATA_DIR: dataDir });
    expect(made.output).toMatch(/Password for the first sign-in: [a-z2-9-]{19}\n$/);
    const again = await run([...first.slice(0, 2), 'second', ...first.slice(3)], { DATA_DIR: dataDir });
    expect(again.failure).toContain('There is an administrator already');
  });

  it('says so when the server is running', async () => {
    const config = testConfig();
    await serve(config);
    expect((await run(first, { DATA_DIR: config.dataDir })).failure).toContain(
      'The server is running on the data folder',
    );
  });

  it.each([
    [[...first, '--password-stdin'], 'password12345', 'too easy to guess'],
    [['create-administrator', '--login', 'A B', '--name', 'x'], '', '--login'],
    [['create-administrator', '--login', 'chief', '--name', ' '], '', '--name'],
  ])('refuses %j', async (args, input, words) => {
    expect((await run(args, { DATA_DIR: testConfig().dataDir }, input)).failure).toContain(words);
  });
});

describe('over the API', () => {
  it('tells what is wrong with the way there', async () => {
    const online = { QAMQOR_LOGIN: 'chief', QAMQOR_PASSWORD: PASSWORD };
    const list = ['bodies', 'list', '--url'];
    expect((await run([...list, 'http://127.0.0.1:9'], online)).failure).toContain('No server answers');
    expect((await run([...list, 'http://qamqor.example'], online)).failure).toContain('only https');
    expect((await run([...list, 'nonsense'], online)).failure).toContain('is not an address');
    expect((await run(list.slice(0, 2), {})).failure).toContain('Set QAMQOR_LOGIN and QAMQOR_PASSWORD');
  });

  it('tells of a wrong password', async () => {
    const online = await serve(testConfig());
    const answer = await run(['officers', 'list'], { ...online, QAMQOR_PASSWORD: 'wrong guess' });
    expect(answer.failure).toBe('Wrong login or password');
  });
});
