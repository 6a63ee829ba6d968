import { DomainError } from '#platform/domain-error';

/** Unknown login, wrong password and inactive account look the same from outside. */
export class CredentialsRefused extends DomainError {
  constructor() {
    super('unauthenticated', 'credentials-refused');
  }
}

export class AccountIsLocked extends DomainError {
  constructor(retryAfterSeconds: number) {
    super('locked', 'account-locked', { retryAfterSeconds });
  }
}

export class CurrentPasswordWrong extends DomainError {
  constructor() {
    super('refused', 'current-password-wrong');
  }
}

export class LoginTaken extends DomainError {
  constructor() {
    super('refused', 'login-taken');
  }
}

export class OfficerNotFound extends DomainError {
  constructor() {
    super('not-found', 'officer-not-found');
  }
}

export class OfficerExists extends DomainError {
  constructor() {
    super('refused', 'officer-exists');
  }
}

export class OfficerInactive extends DomainError {
  constructor() {
    super('refused', 'officer-inactive');
  }
}

export class OfficerActive extends DomainError {
  constructor() {
    super('refused', 'officer-active');
  }
}

/** Administrators cannot take away their own account, role or body: somebody must be left to administer. */
export class OwnAccount extends DomainError {
  constructor() {
    super('refused', 'own-account');
  }
}

export class RolesUnchanged extends DomainError {
  constructor() {
    super('refused', 'roles-unchanged');
  }
}

/** Auditors and administrators act on no case, so these roles stand alone. */
export class RolesCannotCombine extends DomainError {
  constructor() {
    super('refused', 'roles-cannot-combine');
  }
}

export class RoleNotOfBody extends DomainError {
  constructor(role: string, kind: string) {
    super('refused', 'role-not-of-body', { role, kind });
  }
}

/** Who acts on cases sees the own body alone. */
export class ScopeNotOfRole extends DomainError {
  constructor() {
    super('refused', 'scope-not-of-role');
  }
}

export class OutsideScope extends DomainError {
  constructor() {
    super('forbidden', 'outside-scope');
  }
}

export class BodyNotFound extends DomainError {
  constructor() {
    super('not-found', 'body-not-found');
  }
}

export class BodyExists extends DomainError {
  constructor() {
    super('refused', 'body-exists');
  }
}

export class BodyInactive extends DomainError {
  constructor() {
    super('refused', 'body-inactive');
  }
}

export class BodyActive extends DomainError {
  constructor() {
    super('refused', 'body-active');
  }
}

export class BodyUnchanged extends DomainError {
  constructor() {
    super('refused', 'body-unchanged');
  }
}

export class NotAnAdministration extends DomainError {
  constructor() {
    super('refused', 'not-an-administration');
  }
}
