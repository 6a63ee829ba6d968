import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CSRF_HEADER } from '../session/csrf.js';
import { SESSION_COOKIE } from '../session/session-cookie.js';
import type { SessionView } from '../session/session.responses.js';

type Method = 'GET' | 'POST' | 'DELETE' | 'PUT' | 'PATCH';
type Answer = Awaited<ReturnType<NestFastifyApplication['inject']>>;

/** Keeps the session cookie and the CSRF token between requests, as the web client does. */
export class TestBrowser {
  cookie = '';
  csrfToken = '';

  constructor(readonly app: NestFastifyApplication) {}

  /** @throws Error when the sign-in is refused */
  static async signedIn(app: NestFastifyApplication, login: string, password: string): Promise<TestBrowser> {
    const browser = new TestBrowser(app);
    const answer = await browser.signIn(login, password);
    if (answer.statusCode !== 200) throw new Error(`Sign-in of ${login} refused: ${answer.body}`);
    return browser;
  }

  signIn(login: string, password: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', '/api/session', { login, password }, headers);
  }

  get(url: string): Promise<Answer> {
    return this.send('GET', url);
  }

  post(url: string, payload: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', url, payload, headers);
  }

  async send(method: Method, url: string, payload?: object, headers: Record<string, string> = {}): Promise<Answer> {
    const answer = await this.app.inject({
      method,
      url,
      headers: {
        ...(this.cookie !== '' && { cookie: `${SESSION_COOKIE}=${this.cookie}` }),
        ...(this.csrfToken !== '' && { [CSRF_HEADER]: this.csrfToken }),
        ...headers,
      },
      ...(payload !== undefined && { payload }),
    });
    this.remember(answer);
    return answer;
  }

  private remember(answer: Answer): void {
    const cookie = answer.cookies.find(({ name }) => name === SESSION_COOKIE);
    if (cookie === undefined) return;
    this.cookie = cookie.value;
    if (answer.statusCode === 200) this.csrfToken = answer.json<SessionView>().csrfToken;
  }
}
