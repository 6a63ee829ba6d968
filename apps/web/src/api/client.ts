import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '../i18n/i18n';
import { actingFor } from './acting-for';
import { ApiError, NoAnswer, type Problem } from './problem';
import type { paths } from './schema';

/** Proof that a write comes from our own page; given with the session, kept only in memory. */
let csrfToken: string | null = null;
let onSignedOut: () => void = () => undefined;
let onNotDeputy: () => void = () => undefined;

/** Called when the officer no longer acts for the one he works for. */
export function whenNotDeputy(listener: () => void): void {
  onNotDeputy = listener;
}

export function keepCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** Called when the API no longer knows the session. */
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener;
}

const headers: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    const absent = actingFor();
    if (absent !== null && !isOfSession(request.url)) request.headers.set('X-Acting-For', absent);
    if (request.method !== 'GET' && csrfToken !== null) request.headers.set('X-CSRF-Token', csrfToken);
  },
  onError({ error }) {
    return new NoAnswer('no answer', { cause: error });
  },
};

export const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
client.use(headers);

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * What the API answered.
 * @throws ApiError what it refused; NoAnswer when none came, or none that can be read
 */
export async function answered<T>(asked: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, response } = await accepted(asked);
  if (data === undefined || data === null) throw new NoAnswer(`empty answer ${String(response.status)}`);
  return data;
}

/** The same for what answers with nothing. */
export async function accepted<T>(asked: Promise<Answer<T>>): Promise<Answer<T>> {
  const answer = await asked;
  if (answer.response.ok) return answer;
  throw refusal(answer.error, answer.response.status, answer.response.url);
}

function refusal(body: unknown, status: number, url: string): ApiError | NoAnswer {
  const problem = readProblem(body, status);
  if (problem === null) return new NoAnswer(`unreadable answer ${String(status)}`);
  if (status === 401 && !isOfSession(url)) onSignedOut();
  if (problem.code === 'not-deputy') onNotDeputy();
  return new ApiError(problem);
}

export interface Upload {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Blob;
  readonly onProgress: (part: number) => void;
}

/**
 * Sends bytes and tells how much of them has gone out, which `fetch` cannot.
 * @throws ApiError what the API refused; NoAnswer when none came, or none that can be read
 */
export function sent<T>(path: string, { headers: own, body, onProgress }: Upload): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.setRequestHeader('Accept-Language', currentLanguage());
    const absent = actingFor();
    if (absent !== null) request.setRequestHeader('X-Acting-For', absent);
    if (csrfToken !== null) request.setRequestHeader('X-CSRF-Token', csrfToken);
    for (const [name, value] of Object.entries(own)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total);
    request.onerror = () => reject(new NoAnswer('no answer'));
    request.onload = () => {
      const { status, response } = request as { readonly status: number; readonly response: unknown };
      if (status >= 400 || response === null) reject(refusal(response, status, request.responseURL));
      else resolve(response as T);
    };
    request.send(body);
  });
}

function isOfSession(url: string): boolean {
  return new URL(url).pathname.startsWith('/api/session');
}

function readProblem(body: unknown, status: number): Problem | null {
  const problem = body as Partial<Problem> | null | undefined;
  return typeof problem?.code === 'string' && typeof problem.title === 'string'
    ? { ...problem, code: problem.code, title: problem.title, status }
    : null;
}
