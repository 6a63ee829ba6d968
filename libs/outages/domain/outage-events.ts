import type { SignatureRecord } from '#cases';

/** What failed. */
export type OutageSystem = 'stage-monitoring' | 'portal' | 'gateway' | 'state-database' | 'own-system' | 'other';

/** A case whose stage could not be entered, with its due dates as they stood when the record was drawn up. */
export interface AffectedCase {
  readonly caseId: string;
  readonly dueAt: string | null;
  readonly stepDueAt: string | null;
}

/** Part of every act. A record of an outage speaks of systems: it names nobody whose data are sealed. */
export interface OutageActed {
  readonly occurredAt: string;
  readonly lateReason: string | null;
}

export type OutageEvent =
  | {
      /** The officer responsible for the systems was told: `occurredAt` is when. */
      readonly type: 'OutageReported';
      readonly data: OutageActed & {
        readonly outageId: string;
        readonly providerId: string;
        readonly zone: string;
        readonly system: OutageSystem;
        /** Its name, where no code fits. */
        readonly systemName: string | null;
        /** `null` = nobody knows when it began. */
        readonly failedAt: string | null;
        readonly noticedAt: string;
        /** The officer who was told. */
        readonly toldTo: string;
        readonly description: string;
        readonly caseIds: readonly string[];
      };
    }
  | { readonly type: 'OutageCasesLinked'; readonly data: OutageActed & { readonly caseIds: readonly string[] } }
  | { readonly type: 'SystemRestored'; readonly data: OutageActed & { readonly restoredAt: string } }
  | {
      readonly type: 'OutageRecordDrawnUp';
      readonly data: OutageActed & {
        readonly number: string;
        readonly cause: string;
        readonly measures: string | null;
        readonly cases: readonly AffectedCase[];
        /** What the record says of terms: an outage stretches none. */
        readonly termsRunOn: true;
      };
    }
  | { readonly type: 'OutageRecordSigned'; readonly data: OutageActed & { readonly signature: SignatureRecord } };

export type OutageEventOf<T extends OutageEvent['type']> = Extract<OutageEvent, { type: T }>;
