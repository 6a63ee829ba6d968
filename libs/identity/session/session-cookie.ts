import type { FastifyReply } from 'fastify';
import { SESSION_SECONDS } from './session-seconds.js';

export const SESSION_COOKIE = 'qamqor_session';

/** Sets the session, or ends it with an empty token. Scripts cannot read it, and other sites' pages do not send it. */
export function setSessionCookie(reply: FastifyReply, token: string, secure: boolean): void {
  const maxAge = token === '' ? 0 : SESSION_SECONDS;
  void reply.setCookie(SESSION_COOKIE, token, { path: '/', httpOnly: true, sameSite: 'strict', secure, maxAge });
}
