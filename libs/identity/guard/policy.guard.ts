import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { ACTING_FOR_HEADER, ActingViewers } from '../absences/acting-viewer.js';
import { CSRF_HEADER, csrfTokenFits } from '../session/csrf.js';
import { SESSION_COOKIE } from '../session/session-cookie.js';
import { SessionKeys } from '../session/session-keys.js';
import { SessionReader } from '../session/session-reader.js';
import {
  CsrfTokenInvalid,
  NotSignedIn,
  PasswordChangeRequired,
  RoleNotAllowed,
  RouteWithoutPolicy,
} from '../session/session.errors.js';
import type { Policy } from './policy.decorators.js';
import { routePolicy } from './route-policy.js';
import type { RequestSession, SessionRequest } from './request-session.js';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Default deny: a route is served when it is public, or to a signed-in officer whom its policy names. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionReader,
    private readonly keys: SessionKeys,
    private readonly acting: ActingViewers,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = routePolicy(context.getHandler(), context.getClass());
    if (policy === 'public') return true;
    if (policy === undefined) throw new RouteWithoutPolicy();
    const request = context.switchToHttp().getRequest<SessionRequest>();
    const session = await this.sessions.read(request.cookies[SESSION_COOKIE]);
    if (session === null) throw new NotSignedIn();
    this.assertCsrf(request, session);
    const viewer = this.acting.of(session.viewer, actingFor(request));
    assertPolicy(policy, { ...session, viewer });
    request.qamqorSession = session;
    request.qamqorViewer = viewer;
    return true;
  }

  private assertCsrf(request: SessionRequest, { sessionId }: RequestSession): void {
    if (SAFE_METHODS.has(request.method)) return;
    if (!csrfTokenFits(this.keys.csrf, sessionId, request.headers[CSRF_HEADER])) throw new CsrfTokenInvalid();
  }
}

function actingFor({ headers }: SessionRequest): string | undefined {
  const named = headers[ACTING_FOR_HEADER];
  return Array.isArray(named) ? named[0] : named;
}

function assertPolicy(policy: Policy, { viewer, mustChangePassword }: RequestSession): void {
  if (mustChangePassword && !policy.beforePasswordChange) throw new PasswordChangeRequired();
  const { roles } = policy;
  if (roles !== 'any' && !viewer.roles.some((role) => roles.includes(role))) throw new RoleNotAllowed();
}
