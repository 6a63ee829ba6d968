/** A login belongs to this officer from now on. Written before the officer is registered. */
export interface LoginReserved {
  readonly type: 'LoginReserved';
  readonly data: { readonly officerId: string; readonly occurredAt: string };
}
export type LoginEvent = LoginReserved;
