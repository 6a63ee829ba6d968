import { join } from 'node:path';
import { connectKurrentDb, type EventStore, lockDataFolder, SqliteEventStore, UpcastingEventStore } from '#event-store';
import { createFirstAdministrator, generatePassword, identityEventTypes, LOGIN_FORM } from '#identity';
import { type AppConfig, isSafeText, normaliseText, readConfig, SystemClock } from '#platform';
import { CliFailure } from './cli-failure.js';
import { ask, piped, print, type Terminal } from './terminal.js';

export interface CreateAdministratorOptions {
  readonly login: string;
  readonly name: string;
  readonly passwordStdin?: boolean;
  readonly generatePassword?: boolean;
}

interface Password {
  readonly password: string;
  readonly oneTime: boolean;
}

/** Works on the data folder itself, so the server must not be running. */
export async function createAdministrator(terminal: Terminal, options: CreateAdministratorOptions): Promise<void> {
  const name = normaliseText(options.name);
  if (!LOGIN_FORM.test(options.login)) throw new CliFailure('--login: 3 to 64 of a-z, 0-9, ".", "_", "@", "-".');
  if (name === '' || !isSafeText(name)) throw new CliFailure('--name must not be empty or hold control characters.');
  const config = readConfig(terminal.environment);
  await withStore(config, async (store) => {
    const chosen = await choosePassword(terminal, options);
    await createFirstAdministrator({ store, clock: new SystemClock() }, { login: options.login, name, ...chosen });
    print(terminal, `Created the administrator ${options.login}.`);
    if (chosen.oneTime) print(terminal, `Password for the first sign-in: ${chosen.password}`);
  });
}

async function choosePassword(terminal: Terminal, options: CreateAdministratorOptions): Promise<Password> {
  if (options.passwordStdin === true) return { password: await piped(terminal), oneTime: false };
  if (options.generatePassword === true || terminal.stdin.isTTY !== true) {
    return { password: generatePassword(), oneTime: true };
  }
  const password = await ask(terminal, 'Password, at least 12 characters: ', { hidden: true });
  const again = await ask(terminal, 'Once more: ', { hidden: true });
  if (password !== again) throw new CliFailure('The two passwords differ.');
  return { password, oneTime: false };
}

/** @throws DataFolderInUse while the server runs */
async function withStore(
  { dataDir, eventStoreUrl }: AppConfig,
  work: (store: EventStore) => Promise<void>,
): Promise<void> {
  await using opened = new AsyncDisposableStack();
  const lock = lockDataFolder(dataDir);
  opened.defer(() => {
    lock.release();
  });
  const store =
    eventStoreUrl === undefined
      ? SqliteEventStore.open(join(dataDir, 'events.db'))
      : await connectKurrentDb(eventStoreUrl);
  opened.defer(() => store.close());
  await work(new UpcastingEventStore(store, identityEventTypes));
}
