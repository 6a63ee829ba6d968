import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { CSRF_HEADER, SESSION_COOKIE } from '#identity';
import { CliFailure } from './cli-failure.js';
import { ask, type Terminal } from './terminal.js';

const DEFAULT_URL = 'http://127.0.0.1:3000';

interface Problem {
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

/** The running server, asked as a signed-in administrator. */
export class ApiClient {
  private cookie = '';
  private csrfToken = '';

  private constructor(private readonly url: URL) {}

  /**
   * Signs in, lets the work be done, signs out. Login and password come from QAMQOR_LOGIN and QAMQOR_PASSWORD, or are asked.
   * @throws CliFailure when the server cannot be reached or refuses
   */
  static async during(
    terminal: Terminal,
    url: string | undefined,
    work: (api: ApiClient) => Promise<void>,
  ): Promise<void> {
    const client = new ApiClient(serverUrl(url ?? terminal.environment['QAMQOR_URL'] ?? DEFAULT_URL));
    await client.signIn(await credentials(terminal));
    try {
      await work(client);
    } finally {
      await client.request('DELETE', '/api/session');
    }
  }

  async get<Answer>(path: string): Promise<Answer> {
    return (await (await this.request('GET', path)).json()) as Answer;
  }

  async post<Answer>(path: string, body: object = {}): Promise<Answer> {
    return (await (await this.request('POST', path, body)).json()) as Answer;
  }

  /** What the server tells line by line, each line a JSON document, as it comes. */
  async *lines<Line>(path: string, body: object = {}): AsyncGenerator<Line, void, undefined> {
    const { body: stream } = await this.request('POST', path, body);
    if (stream === null) return;
    try {
      for await (const line of createInterface({ input: Readable.fromWeb(stream) })) yield JSON.parse(line) as Line;
    } catch (error) {
      if (error instanceof SyntaxError || isBroken(error)) throw new CliFailure('The connection broke off.');
      throw error;
    }
  }

  private async signIn(body: object): Promise<void> {
    const answer = await this.request('POST', '/api/session', body);
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith(`${SESSION_COOKIE}=`));
    this.cookie = cookie?.split(';', 1)[0] ?? '';
    this.csrfToken = ((await answer.json()) as { csrfToken: string }).csrfToken;
  }

  private async request(method: string, path: string, body?: object): Promise<Response> {
    const headers = {
      'accept-language': 'en',
      cookie: this.cookie,
      [CSRF_HEADER]: this.csrfToken,
      'idempotency-key': randomUUID(),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const answer = await this.send(new URL(path, this.url), {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new CliFailure(words((await answer.json()) as Problem, answer.status));
    return answer;
  }

  private async send(url: URL, request: RequestInit): Promise<Response> {
    try {
      return await fetch(url, request);
    } catch {
      throw new CliFailure(`No server answers at ${this.url.origin}. Start it, or give its address with --url.`);
    }
  }
}

/** How undici says that the other side went away in the middle of an answer. */
function isBroken(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && 'code' in error);
}

/** A password must not travel in the clear through a network. */
function serverUrl(typed: string): URL {
  if (!URL.canParse(typed)) throw new CliFailure(`--url: ${typed} is not an address.`);
  const url = new URL(typed);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) {
    throw new CliFailure('--url: only https, or http on this machine.');
  }
  return url;
}

async function credentials(terminal: Terminal): Promise<{ login: string; password: string }> {
  const { QAMQOR_LOGIN: login, QAMQOR_PASSWORD: password } = terminal.environment;
  if (terminal.stdin.isTTY !== true && (login === undefined || password === undefined)) {
    throw new CliFailure('Set QAMQOR_LOGIN and QAMQOR_PASSWORD to those of an administrator.');
  }
  return {
    login: login ?? (await ask(terminal, 'Login: ')),
    password: password ?? (await ask(terminal, 'Password: ', { hidden: true })),
  };
}

function words({ title, detail, errors = [] }: Problem, status: number): string {
  const faults = errors.map(({ path, message }) => `  ${path}: ${message}`);
  return [
    [title ?? `Status ${String(status)}`, detail].filter((part) => part !== undefined).join('. '),
    ...faults,
  ].join('\n');
}
