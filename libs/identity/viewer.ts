import type { LocalizedText, Role } from '#regulations';

/** Roles an officer can hold: those that people act in in the texts, and two that never act on a case. */
export type OfficerRole = Exclude<Role, 'system'> | 'auditor' | 'administrator';

export type BodyKind = 'provider' | 'administration' | 'state-corporation' | 'portal' | 'oversight';

/** A public body (or the portal) whose officers act on cases. */
export interface Body {
  readonly id: string;
  readonly kind: BodyKind;
  readonly name: LocalizedText;
  /** Jurisdictions whose editions the body provides, e.g. `['zhambyl', 'kz']`. */
  readonly jurisdictions: readonly string[];
  /** IANA zone of the office. */
  readonly zone: string;
  /** The administration (akimat) that decides for this provider, where an edition asks for one. */
  readonly administrationId: string | null;
  readonly active: boolean;
}

/** What an auditor or administrator may see: everything, or the named bodies. */
export type Scope = 'all' | readonly string[];

/** The signed-in officer on whose behalf a request runs. */
export interface Viewer {
  readonly officerId: string;
  readonly name: string;
  readonly roles: readonly OfficerRole[];
  readonly body: Body;
  readonly scope: Scope;
}
