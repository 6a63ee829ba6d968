import type { OfficerRole, Scope } from '../viewer.js';

/** An officer got an account at a body. */
export interface OfficerRegistered {
  readonly type: 'OfficerRegistered';
  readonly data: {
    readonly officerId: string;
    readonly name: string;
    /** As typed at sign-in: lower case, see `normaliseLogin`. */
    readonly login: string;
    readonly bodyId: string;
    readonly roles: readonly OfficerRole[];
    readonly scope: Scope;
    readonly occurredAt: string;
  };
}

export interface OfficerRolesChanged {
  readonly type: 'OfficerRolesChanged';
  readonly data: { readonly roles: readonly OfficerRole[]; readonly scope: Scope; readonly occurredAt: string };
}

export interface PasswordSet {
  readonly type: 'PasswordSet';
  readonly data: {
    /** argon2id in PHC form. */
    readonly hash: string;
    /** Must be changed at the first sign-in. */
    readonly oneTime: boolean;
    readonly occurredAt: string;
  };
}

export interface OfficerDeactivated {
  readonly type: 'OfficerDeactivated';
  readonly data: { readonly occurredAt: string };
}

export interface OfficerReactivated {
  readonly type: 'OfficerReactivated';
  readonly data: { readonly occurredAt: string };
}

export interface SignedIn {
  readonly type: 'SignedIn';
  readonly data: { readonly sessionId: string; readonly occurredAt: string };
}

export interface SignInFailed {
  readonly type: 'SignInFailed';
  readonly data: { readonly occurredAt: string };
}

/** Sign-in is refused for this long, whatever the password. */
export interface AccountLocked {
  readonly type: 'AccountLocked';
  readonly data: { readonly forSeconds: number; readonly occurredAt: string };
}

/** One session ended (sign-out). */
export interface SessionRevoked {
  readonly type: 'SessionRevoked';
  readonly data: { readonly sessionId: string; readonly occurredAt: string };
}

/** Every session issued before ended: the epoch counts up. */
export interface SessionsRevoked {
  readonly type: 'SessionsRevoked';
  readonly data: { readonly epoch: number; readonly occurredAt: string };
}

export type GuessEvent = SignInFailed | AccountLocked;

export type OfficerEvent =
  | OfficerRegistered
  | OfficerRolesChanged
  | PasswordSet
  | OfficerDeactivated
  | OfficerReactivated
  | SignedIn
  | GuessEvent
  | SessionRevoked
  | SessionsRevoked;
