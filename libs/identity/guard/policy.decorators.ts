import { SetMetadata, createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { OfficerRole, Viewer } from '../viewer.js';
import { sessionOf, viewerOf } from './request-session.js';
import type { RequestSession } from './request-session.js';

export const POLICY = 'qamqor:policy';

/** Who may use a route. `roles: 'any'` = everybody signed in. */
export interface Policy {
  readonly roles: readonly OfficerRole[] | 'any';
  /** Also open to an officer who still has to change a one-time password. */
  readonly beforePasswordChange: boolean;
}

/** Open to signed-in officers who hold one of the roles. */
export const Allow = (...roles: [OfficerRole, ...OfficerRole[]]): MethodDecorator & ClassDecorator =>
  SetMetadata(POLICY, { roles, beforePasswordChange: false } satisfies Policy);

/** Open to every signed-in officer. */
export const SignedIn = (options: { beforePasswordChange?: boolean } = {}): MethodDecorator & ClassDecorator =>
  SetMetadata(POLICY, {
    roles: 'any',
    beforePasswordChange: options.beforePasswordChange ?? false,
  } satisfies Policy);

/** The {@link Viewer} on whose behalf the request runs: who signed in, or the absent officer he acts for. Only on routes that are not public. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  return viewerOf(context);
});

/** The session the request came with. Only on routes that are not public. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): RequestSession => {
  return sessionOf(context);
});
