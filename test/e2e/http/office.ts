import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../../apps/api/create-app.js';
import { DEMO_PASSWORD } from '#identity';
import { TestBrowser } from '#identity/testing';
import { type AppConfig, type Clock, PinoJsonLogger } from '#platform';

/** What the tests read of an answer. */
export interface Answer {
  readonly statusCode: number;
  readonly body: string;
  json<T>(): T;
}

export interface Written {
  readonly caseId: string;
  readonly revision: number;
  readonly position: string;
}

/** What the tests read of a case. */
export interface SeenCase {
  readonly caseId: string;
  readonly revision: number;
  readonly status: 'open' | 'closed';
  readonly closedBy: string | null;
  readonly outcome: string | null;
  readonly lastActAt: string;
  readonly handout: string;
  readonly step: { readonly no: number; readonly role: string; readonly activity: string } | null;
  readonly parties: readonly { readonly subjectId: string; readonly role: string; readonly person: object | null }[];
  readonly allowedActions: readonly string[];
  readonly forms: readonly ActionForm[];
}

export interface ActionForm {
  readonly action: string;
  readonly executors?: readonly { readonly id: string }[];
  readonly resolutionRequired?: boolean;
  readonly inspectionActRequired?: boolean;
  readonly results?: readonly {
    readonly code: string;
    readonly favourable: boolean;
    readonly parts: readonly { readonly code: string }[];
  }[];
  readonly groundsItem?: number;
  readonly grounds?: readonly { readonly code: string }[];
  readonly register?: { readonly asksForEnd: boolean };
  readonly lookUps?: readonly { readonly code: string; readonly state: string }[];
  readonly children?: readonly { readonly id: string }[];
}

/** Offices whose officers act over HTTP, wherever the program runs. */
export abstract class Offices {
  /** Writes and remembers the position, so that the next read shows it. */
  abstract post(login: string, url: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  /** Reads at least what was written last. */
  abstract get(login: string, url: string): Promise<Answer>;
  /** Reads what the editions say: no act changes it, so it knows no position. */
  abstract getText(login: string, url: string): Promise<Answer>;

  async case(login: string, caseId: string): Promise<SeenCase> {
    const answer = await this.get(login, `/api/cases/${caseId}`);
    if (answer.statusCode !== 200) throw new Error(`${login} may not read the case: ${answer.body}`);
    return answer.json<SeenCase>();
  }

  async submit(login: string, body: object, headers: Record<string, string> = {}): Promise<string> {
    const answer = await this.post(login, '/api/cases', body, headers);
    if (answer.statusCode !== 201) throw new Error(`Not submitted: ${answer.body}`);
    return answer.json<Written>().caseId;
  }
}

/** The demo's offices behind the real application, its officers signed in when first needed. */
export class Office extends Offices {
  readonly #officers = new Map<string, TestBrowser>();
  position = '';

  private constructor(readonly app: NestFastifyApplication) {
    super();
  }

  static async open(config: AppConfig, clock?: Clock): Promise<Office> {
    return new Office(await createApp({ config, logger: new PinoJsonLogger('silent'), ...(clock && { clock }) }));
  }

  /** Sessions end with time: who acts next signs in again. */
  forgetSessions(): void {
    this.#officers.clear();
  }

  close(): Promise<void> {
    return this.app.close();
  }

  async as(login: string): Promise<TestBrowser> {
    const known = this.#officers.get(login);
    if (known) return known;
    const browser = await TestBrowser.signedIn(this.app, login, DEMO_PASSWORD);
    this.#officers.set(login, browser);
    return browser;
  }

  override async post(
    login: string,
    url: string,
    body: object = {},
    headers: Record<string, string> = {},
  ): ReturnType<TestBrowser['post']> {
    const answer = await (await this.as(login)).post(url, body, headers);
    if (answer.statusCode < 300) this.position = answer.json<Written>().position;
    return answer;
  }

  override async get(login: string, url: string): ReturnType<TestBrowser['get']> {
    const at = this.position === '' ? '' : `${url.includes('?') ? '&' : '?'}atLeast=${this.position}`;
    return this.getText(login, `${url}${at}`);
  }

  override async getText(login: string, url: string): ReturnType<TestBrowser['get']> {
    return (await this.as(login)).get(url);
  }
}
