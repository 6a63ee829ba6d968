/** What an auditor looked at. `export` and `selection` took it out of the program. */
export type Looked = 'replay' | 'raw-event' | 'export' | 'selection';

export type LookEvent =
  | {
      /** Somebody who oversees begins to look at a case, or at many, and says why. */
      readonly type: 'LookOpened';
      readonly data: {
        readonly occurredAt: string;
        readonly lookId: string;
        readonly officerId: string;
        /** `null` = at a selection of cases. */
        readonly caseId: string | null;
        /** Provider of the case: who oversees it reads the record. */
        readonly providerId: string | null;
        /** It names nobody. */
        readonly reason: string;
      };
    }
  | {
      readonly type: 'CaseLookedAt';
      readonly data: {
        readonly occurredAt: string;
        readonly what: Looked;
        /** Of the event that was opened; `null` = the whole. */
        readonly revision: number | null;
        /** In what form it was taken out; `null` = it was only shown. */
        readonly format: string | null;
        /** Of a selection: the conditions by which the cases were chosen, as they were asked. */
        readonly filter: string | null;
      };
    };

export type LookEventOf<T extends LookEvent['type']> = Extract<LookEvent, { type: T }>;
