import { fastifyCookie } from '@fastify/cookie';
import { SESSION_SECONDS } from './session-seconds.js';

export const SESSION_COOKIE = 'qamqor_session';

/** The session token in a `Cookie` header, or `null`. */
export function readSessionCookie(header: string | undefined): string | null {
  return header === undefined ? null : (fastifyCookie.parse(header)[SESSION_COOKIE] ?? null);
}

/** `Set-Cookie` for a session, or to end one with an empty token. */
export function sessionCookie(token: string, secure: boolean): string {
  const maxAge = token === '' ? 0 : SESSION_SECONDS;
  return fastifyCookie.serialize(SESSION_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    maxAge,
  });
}
