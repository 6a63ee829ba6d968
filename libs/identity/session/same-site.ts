import type { IncomingHttpHeaders } from 'node:http';
import { CrossSiteRequest } from './session.errors.js';

/**
 * Signing in has no session a CSRF token could be bound to, so the browser's word on where the request comes from is
 * taken. Programs send neither header and carry no stranger's cookie.
 * @throws CrossSiteRequest
 */
export function assertSameSite(headers: IncomingHttpHeaders, publicUrl: string | undefined): void {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new CrossSiteRequest();
  const { origin } = headers;
  if (origin === undefined || origin === publicUrl) return;
  if (hostOf(origin) !== headers.host) throw new CrossSiteRequest();
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
