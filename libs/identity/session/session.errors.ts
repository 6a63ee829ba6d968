import { DomainError } from '#platform';

export class NotSignedIn extends DomainError {
  constructor() {
    super('unauthenticated', 'not-signed-in');
  }
}

export class RoleNotAllowed extends DomainError {
  constructor() {
    super('forbidden', 'role-not-allowed');
  }
}

/** The route has neither `@Public()` nor a role rule: a fault of ours, never open by accident. */
export class RouteWithoutPolicy extends DomainError {
  constructor() {
    super('forbidden', 'route-without-policy');
  }
}

export class CsrfTokenInvalid extends DomainError {
  constructor() {
    super('forbidden', 'csrf-token-invalid');
  }
}

export class CrossSiteRequest extends DomainError {
  constructor() {
    super('forbidden', 'cross-site-request');
  }
}

export class PasswordChangeRequired extends DomainError {
  constructor() {
    super('forbidden', 'password-change-required');
  }
}

/** One address guessed too often, whatever the accounts. */
export class TooManySignIns extends DomainError {
  constructor(retryAfterSeconds: number) {
    super('locked', 'too-many-sign-ins', { retryAfterSeconds });
  }
}

export class SignInBusy extends DomainError {
  constructor() {
    super('unavailable', 'sign-in-busy', { retryAfterSeconds: 5 });
  }
}
