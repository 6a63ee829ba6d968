import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { mealsPackage } from '../libs/cases/testing/index.js';
import { type RecordedEvent, SqliteEventStore, START } from '../libs/event-store/index.js';

const PORT = 3977;
const TYPESCRIPT = ['--conditions=qamqor-source', '--import', './libs/event-store/testing/typescript.mjs'];
const WRITERS = 64;
const PASSWORD = 'qamqor-demo-2026';

const children: ChildProcess[] = [];

export const application = JSON.stringify({
  service: 'school-meals',
  channel: 'provider-office',
  parties: {
    applicant: { fullName: 'Айгүл Серікқызы', iin: '991231500016' },
    children: [{ fullName: 'Ернар Айдынұлы' }],
  },
  ...mealsPackage,
});

function run(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  children.push(child);
  return child;
}

async function firstLine(child: ChildProcess, matching: RegExp): Promise<string> {
  if (child.stdout === null) throw new Error('The server has no output');
  for await (const line of createInterface(child.stdout)) {
    if (!matching.test(line)) continue;
    child.stdout.resume();
    return line;
  }
  throw new Error('The server ended');
}

export async function stopAll(): Promise<void> {
  for (const child of children) if (child.kill('SIGKILL')) await once(child, 'exit');
}

/** The bare server, appending the given events to a store of its own. */
export async function startBare(folder: string, sample: readonly object[]): Promise<string> {
  mkdirSync(folder);
  const file = join(folder, 'sample.json');
  writeFileSync(file, JSON.stringify(sample));
  return `http://127.0.0.1:${await firstLine(run([...TYPESCRIPT, 'bench/bare-server.ts', folder, file]), /^\d+$/)}`;
}

interface Answer {
  readonly caseId: string;
  readonly position: string;
}

/** The built product on a fresh demo folder. */
export class Product {
  readonly url = `http://127.0.0.1:${String(PORT)}`;
  readonly #headers = new Map<string, Record<string, string>>();

  private constructor(private readonly folder: string) {}

  static async start(folder: string): Promise<Product> {
    const env = { PORT: String(PORT), DATA_DIR: folder, LOG_LEVEL: 'warn', NODE_ENV: 'development', DEMO: 'true' };
    await firstLine(run(['dist/apps/api/main.js'], env), /^Qamqor: /);
    return new Product(folder);
  }

  /** Headers of a signed-in officer. */
  async as(login: string): Promise<Record<string, string>> {
    const known = this.#headers.get(login);
    if (known) return known;
    const json = { 'content-type': 'application/json' };
    const body = JSON.stringify({ login, password: PASSWORD });
    const signIn = await fetch(`${this.url}/api/session`, { method: 'POST', body, headers: json });
    const { csrfToken } = (await signIn.json()) as { csrfToken: string };
    const cookie = signIn.headers
      .getSetCookie()
      .map((each) => each.split(';', 1)[0])
      .join('; ');
    const headers = { ...json, cookie, 'x-csrf-token': csrfToken };
    this.#headers.set(login, headers);
    return headers;
  }

  /** Requests that record an examination, each in a case of its own that waits for it. */
  async casesToExamine(count: number): Promise<{ path: string; body: string }[]> {
    const executorId = await this.#executor();
    const examination = JSON.stringify({ findings: 'Құжаттар қаралды, талаптарға сәйкес келеді.' });
    const requests: { path: string; body: string }[] = [];
    const prepare = async (): Promise<void> => {
      while (requests.length < count) {
        const { caseId } = await this.#post('taraz-clerk', '/api/cases', application);
        const url = `/api/cases/${caseId}`;
        await this.#post('taraz-clerk', `${url}/register-application`, '{"packageComplete":true}');
        await this.#post('taraz-clerk', `${url}/forward-to-head`, '{}');
        await this.#post(
          'taraz-head',
          `${url}/assign-executor`,
          JSON.stringify({ executorId, resolution: 'Орындауға' }),
        );
        requests.push({ path: `${url}/record-examination`, body: examination });
      }
    };
    for (const login of ['taraz-clerk', 'taraz-head', 'taraz-executor']) await this.as(login);
    await Promise.all(Array.from({ length: WRITERS }, prepare));
    const [first] = requests.splice(0, 1);
    if (first) await this.#post('taraz-executor', first.path, first.body);
    return requests.slice(0, count);
  }

  /** The events that one command of this kind has stored. */
  async sample(type: string): Promise<readonly object[]> {
    const store = SqliteEventStore.open(join(this.folder, 'events.db'));
    const found: RecordedEvent[] = [];
    for (let after = START, more = true; more;) {
      const { events, nextPosition } = await store.readAll(after, 500, { streamPrefixes: ['case-'] });
      const first = events.find((event) => event.type === type);
      if (first) found.push(...events.filter(({ metadata }) => metadata.commandId === first.metadata.commandId));
      more = found.length === 0 && nextPosition > after;
      after = nextPosition;
    }
    await store.close();
    return found.map(({ id, type: name, data, metadata }) => ({ id, type: name, data, metadata }));
  }

  async #executor(): Promise<string> {
    const headers = await this.as('taraz-executor');
    const session = (await (await fetch(`${this.url}/api/session`, { headers })).json()) as { officer: { id: string } };
    return session.officer.id;
  }

  async #post(login: string, path: string, body: string): Promise<Answer> {
    const answer = await fetch(`${this.url}${path}`, { method: 'POST', body, headers: await this.as(login) });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as Answer;
  }
}
