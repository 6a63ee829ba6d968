import type { Actor } from '#event-store';
import type { LocalizedText, Role } from '#regulations';

/**
 * Roles an officer can hold: those that people act in in the texts' steps, the one who answers for a provider's information
 * systems, and two that never act on a case.
 */
export type OfficerRole = Exclude<Role, 'system'> | 'ict-officer' | 'auditor' | 'administrator';

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
  /** Who acts in fact, when the officer is away: then all the rest says for whom, with whose authority. */
  readonly deputy?: { readonly officerId: string; readonly name: string };
}

/** Who is written down as the one who acted: the deputy by his own name, with for whom. */
export function actorOf({ officerId, body, deputy }: Viewer, role: OfficerRole): Actor {
  if (deputy === undefined) return { officerId, role, bodyId: body.id };
  return { officerId: deputy.officerId, role, bodyId: body.id, actingFor: officerId };
}

/** Whose command it is: the same key of two who act for one officer are two commands. */
export function commanderOf({ officerId, deputy }: Viewer): string {
  return deputy?.officerId ?? officerId;
}
