import type { LocalizedText } from '#regulations';
import type { BodyKind } from '../viewer.js';

/** What an administrator states of a body and may change later. */
export interface BodyDetails {
  readonly name: LocalizedText;
  readonly jurisdictions: readonly string[];
  readonly zone: string;
  readonly administrationId: string | null;
}

export interface BodyRegistered {
  readonly type: 'BodyRegistered';
  readonly data: BodyDetails & { readonly bodyId: string; readonly kind: BodyKind; readonly occurredAt: string };
}

export interface BodyChanged {
  readonly type: 'BodyChanged';
  readonly data: BodyDetails & { readonly occurredAt: string };
}

export interface BodyDeactivated {
  readonly type: 'BodyDeactivated';
  readonly data: { readonly occurredAt: string };
}

export interface BodyReactivated {
  readonly type: 'BodyReactivated';
  readonly data: { readonly occurredAt: string };
}

export type BodyEvent = BodyRegistered | BodyChanged | BodyDeactivated | BodyReactivated;
