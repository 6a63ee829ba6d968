export const SESSION_COOKIE = 'qamqor_session';

const PREFIX = `${SESSION_COOKIE}=`;

/** The session token in a `Cookie` header, or `null`. */
export function readSessionCookie(header: string | undefined): string | null {
  const pair = header?.split(';').find((part) => part.trimStart().startsWith(PREFIX));
  return pair === undefined ? null : pair.trim().slice(PREFIX.length);
}

export function sessionCookie(token: string, maxAgeSeconds: number, secure: boolean): string {
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Strict', `Max-Age=${String(maxAgeSeconds)}`];
  return [`${SESSION_COOKIE}=${token}`, ...attributes, ...(secure ? ['Secure'] : [])].join('; ');
}

export function noSessionCookie(secure: boolean): string {
  return sessionCookie('', 0, secure);
}
