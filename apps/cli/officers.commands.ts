import { Command } from 'commander';
import { ApiClient } from './api-client.js';
import { CliFailure } from './cli-failure.js';
import { piped, print, type Terminal } from './terminal.js';

interface ListedOfficer {
  readonly id: string;
  readonly login: string | null;
  readonly name: string;
  readonly bodyId: string;
  readonly roles: readonly string[];
  readonly active: boolean;
}

interface AddOfficerOptions {
  readonly url?: string;
  readonly login: string;
  readonly name: string;
  readonly body: string;
  readonly roles: string;
  readonly scope?: string;
  readonly passwordStdin?: boolean;
}

interface ListOptions {
  readonly url?: string;
  readonly body?: string;
  readonly role?: string;
}

/** `qamqor officers …`, over the API. */
export function officersCommand(terminal: Terminal): Command {
  return new Command('officers')
    .description('accounts of officers, over the API of the running server')
    .addCommand(listCommand(terminal))
    .addCommand(addCommand(terminal))
    .addCommand(
      actCommand(terminal, 'reset-password', 'gives a password for one sign-in, ends all sessions, lifts a lock'),
    )
    .addCommand(actCommand(terminal, 'deactivate', 'closes the account and ends all sessions'))
    .addCommand(actCommand(terminal, 'reactivate', 'opens the account again'));
}

function listCommand(terminal: Terminal): Command {
  return new Command('list')
    .description('one line per officer: login, state, body, roles, name')
    .option('--url <url>', 'address of the server')
    .option('--body <id>', 'of this body only')
    .option('--role <role>', 'in this role only')
    .action(({ url, body, role }: ListOptions) =>
      ApiClient.during(terminal, url, async (api) => {
        const query = new URLSearchParams({ ...(body && { bodyId: body }), ...(role && { role }) });
        for (const officer of await api.get<ListedOfficer[]>(`/api/officers?${query.toString()}`)) {
          print(terminal, lineOf(officer));
        }
      }),
    );
}

function lineOf({ id, login, active, bodyId, roles, name }: ListedOfficer): string {
  return [login ?? id, active ? 'active' : 'inactive', bodyId, roles.join(','), name].join('\t');
}

function addCommand(terminal: Terminal): Command {
  return new Command('add')
    .description('gives an account and tells the password for the first sign-in')
    .option('--url <url>', 'address of the server')
    .requiredOption('--login <login>')
    .requiredOption('--name <name>')
    .requiredOption('--body <id>')
    .requiredOption('--roles <list>', 'comma-separated')
    .option('--scope <list>', 'what an auditor or administrator may see: all, or ids of bodies, comma-separated')
    .option('--password-stdin', 'take the first password from standard input')
    .action((options: AddOfficerOptions) =>
      ApiClient.during(terminal, options.url, async (api) => {
        const password = options.passwordStdin === true ? await piped(terminal) : undefined;
        const { login, name, body: bodyId, roles, scope } = options;
        const account = { login, name, bodyId, roles: roles.split(','), ...scopeOf(scope), password };
        const { oneTimePassword } = await api.post<{ oneTimePassword: string | null }>('/api/officers', account);
        print(terminal, `Registered ${login}.`);
        tellPassword(terminal, oneTimePassword);
      }),
    );
}

function actCommand(terminal: Terminal, act: string, description: string): Command {
  return new Command(act)
    .description(description)
    .argument('<login>')
    .option('--url <url>', 'address of the server')
    .action((login: string, { url }: { url?: string }) =>
      ApiClient.during(terminal, url, async (api) => {
        const id = await idOf(api, login);
        const { oneTimePassword } = await api.post<{ oneTimePassword?: string }>(`/api/officers/${id}/${act}`);
        print(terminal, `Done: ${act} ${login}.`);
        tellPassword(terminal, oneTimePassword ?? null);
      }),
    );
}

async function idOf(api: ApiClient, login: string): Promise<string> {
  const officers = await api.get<ListedOfficer[]>('/api/officers');
  const officer = officers.find((each) => each.login === login);
  if (officer === undefined) throw new CliFailure(`There is no officer with the login ${login}.`);
  return officer.id;
}

function scopeOf(scope: string | undefined): object {
  if (scope === undefined) return {};
  return scope === 'all' ? { scope } : { scopeBodyIds: scope.split(',') };
}

function tellPassword(terminal: Terminal, password: string | null): void {
  if (password !== null) print(terminal, `Password for the first sign-in: ${password}`);
}
