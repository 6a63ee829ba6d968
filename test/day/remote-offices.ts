import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { CSRF_HEADER, DEMO_PASSWORD, SESSION_COOKIE } from '#identity';
import { type Answer, Offices, type Written } from '../e2e/http/office.js';

const AGAIN_AFTER_MS = 100;

interface Signed {
  readonly cookie: string;
  readonly csrfToken: string;
}

/**
 * Offices at a program of its own, which may be killed at any moment: what got no answer is sent again with the same key,
 * as the web client does.
 */
export class RemoteOffices extends Offices {
  readonly #sessions = new Map<string, Promise<Signed>>();
  /** How often an answer did not come. */
  unanswered = 0;
  commands = 0;

  constructor(private readonly url: string) {
    super();
  }

  override async post(login: string, path: string, body: object = {}, headers = {}): Promise<Answer> {
    const key = randomUUID();
    const answer = await this.#persist(async () => {
      const { cookie, csrfToken } = await this.#session(login);
      const own = { cookie, [CSRF_HEADER]: csrfToken, 'idempotency-key': key, 'content-type': 'application/json' };
      return this.#send(path, { method: 'POST', headers: { ...own, ...headers }, body: JSON.stringify(body) });
    });
    if (answer.statusCode < 300) this.commands += 1;
    return answer;
  }

  override get(login: string, path: string): Promise<Answer> {
    return this.#persist(async () => {
      const { cookie } = await this.#session(login);
      return this.#send(path, { headers: { cookie } });
    });
  }

  override getText(login: string, path: string): Promise<Answer> {
    return this.get(login, path);
  }

  /** Messages of a stream of server-sent events, without their framing. */
  async stream(login: string, path: string, signal: AbortSignal): Promise<AsyncIterable<string>> {
    const { cookie } = await this.#session(login);
    const { body } = await fetch(`${this.url}${path}`, { headers: { cookie }, signal });
    if (body === null) throw new Error('there is no stream');
    return dataLines(createInterface({ input: Readable.fromWeb(body) }));
  }

  /** One desk's view: it reads at least what it wrote itself. */
  desk(): Offices {
    return new Desk(this);
  }

  #session(login: string): Promise<Signed> {
    const known = this.#sessions.get(login);
    if (known !== undefined) return known;
    const signing = this.#persist(() => this.#signIn(login));
    this.#sessions.set(login, signing);
    return signing;
  }

  async #signIn(login: string): Promise<Signed> {
    const answer = await fetch(`${this.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: DEMO_PASSWORD }),
    });
    const { csrfToken } = (await answer.json()) as { csrfToken: string };
    const cookie = answer.headers.getSetCookie().find((each) => each.startsWith(SESSION_COOKIE)) ?? '';
    return { cookie: cookie.split(';', 1)[0] ?? '', csrfToken };
  }

  async #send(path: string, request: RequestInit): Promise<Answer> {
    const answer = await fetch(`${this.url}${path}`, request);
    const body = await answer.text();
    if (answer.status === 503) throw new TypeError('not ready yet');
    return { statusCode: answer.status, body, json: <T>() => JSON.parse(body) as T };
  }

  /** Again until there is an answer. A connection that breaks is a TypeError of another realm. */
  async #persist<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if ((error as { readonly name?: string }).name !== 'TypeError') throw error;
        this.unanswered += 1;
        await delay(AGAIN_AFTER_MS);
      }
    }
  }
}

async function* dataLines(lines: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  for await (const line of lines) if (line.startsWith('data:')) yield line.slice('data:'.length).trim();
}

class Desk extends Offices {
  #position = '';

  constructor(private readonly offices: RemoteOffices) {
    super();
  }

  override async post(login: string, path: string, body?: object, headers?: Record<string, string>): Promise<Answer> {
    const answer = await this.offices.post(login, path, body, headers);
    if (answer.statusCode < 300) this.#position = answer.json<Written>().position;
    return answer;
  }

  override get(login: string, path: string): Promise<Answer> {
    const at = this.#position === '' ? '' : `${path.includes('?') ? '&' : '?'}atLeast=${this.#position}`;
    return this.offices.get(login, `${path}${at}`);
  }

  override getText(login: string, path: string): Promise<Answer> {
    return this.offices.getText(login, path);
  }
}
