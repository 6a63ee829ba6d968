export const absenceKinds = ['leave', 'illness', 'business-trip', 'training', 'vacancy', 'other'] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

/** An officer is away, and another of the same body acts for him meanwhile. */
export interface AbsenceRecorded {
  readonly type: 'AbsenceRecorded';
  readonly data: {
    readonly absenceId: string;
    readonly officerId: string;
    readonly deputyId: string;
    /** Legal days `YYYY-MM-DD` at the body, both included. */
    readonly from: string;
    readonly until: string;
    readonly kind: AbsenceKind;
    /** The order that names the deputy. */
    readonly order: { readonly number: string; readonly date: string };
    readonly occurredAt: string;
  };
}

/** The deputy acts no more, from this moment on. */
export interface AbsenceEnded {
  readonly type: 'AbsenceEnded';
  readonly data: { readonly absenceId: string; readonly occurredAt: string };
}

export type AbsenceEvent = AbsenceRecorded | AbsenceEnded;
