import type { IncomingHttpHeaders } from 'node:http';
import type { ExecutionContext } from '@nestjs/common';
import type { Viewer } from '../viewer.js';
import { NotSignedIn } from '../session/session.errors.js';

/** What the guard found out about the request's session. */
export interface RequestSession {
  readonly viewer: Viewer;
  readonly login: string;
  readonly sessionId: string;
  readonly epoch: number;
  readonly mustChangePassword: boolean;
}

/** The part of a Fastify request the guard reads and marks. */
export interface SessionRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  qamqorSession?: RequestSession;
  /** The session's own viewer, or the officer he acts for. */
  qamqorViewer?: Viewer;
}

/** @throws NotSignedIn on a public route without a session */
export function sessionOf(context: ExecutionContext): RequestSession {
  const session = context.switchToHttp().getRequest<SessionRequest>().qamqorSession;
  if (session === undefined) throw new NotSignedIn();
  return session;
}

/** Whose authority the request has; the session itself stays that of who signed in. */
export function viewerOf(context: ExecutionContext): Viewer {
  return context.switchToHttp().getRequest<SessionRequest>().qamqorViewer ?? sessionOf(context).viewer;
}
