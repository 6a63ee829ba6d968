import { currentLanguage } from '../i18n/i18n';
import { ApiError, NoAnswer, type Problem } from './problem';

export type Query = Readonly<Record<string, string | number | undefined>>;

interface Call {
  readonly query?: Query;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Proof that a write comes from our own page; given with the session, kept only in memory. */
let csrfToken: string | null = null;
let onSignedOut: () => void = () => undefined;

export function keepCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** Called when the API no longer knows the session. */
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener;
}

export function get<T>(path: string, query?: Query): Promise<T> {
  return call<T>('GET', path, query ? { query } : {});
}

/** @throws ApiError what the API refused; NoAnswer when none came */
export async function call<T>(method: string, path: string, { query, body, headers }: Call = {}): Promise<T> {
  const answer = await send(path + queryString(query), {
    method,
    headers: {
      Accept: 'application/json',
      'Accept-Language': currentLanguage(),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(method === 'GET' || csrfToken === null ? {} : { 'X-CSRF-Token': csrfToken }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw await apiError(answer, path);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, credentials: 'same-origin' });
  } catch (cause) {
    throw new NoAnswer('no answer', { cause });
  }
}

async function apiError(answer: Response, path: string): Promise<ApiError | NoAnswer> {
  const problem = await readProblem(answer);
  if (problem === null) return new NoAnswer(`unreadable answer ${String(answer.status)}`);
  if (answer.status === 401 && path !== '/api/session') onSignedOut();
  return new ApiError(problem);
}

async function readProblem(answer: Response): Promise<Problem | null> {
  try {
    const body = (await answer.json()) as Partial<Problem> | null;
    return typeof body?.code === 'string' && typeof body.title === 'string'
      ? { ...body, code: body.code, title: body.title, status: answer.status }
      : null;
  } catch {
    return null;
  }
}

function queryString(query: Query = {}): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
