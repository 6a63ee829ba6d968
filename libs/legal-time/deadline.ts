import type { LocalizedText, TermUnit } from '#regulations';

/**
 * Whose working days and hours count: `provider` Mon–Fri, `state-corporation` Mon–Sat, `portal` = the provider's (it is
 * open round the clock, but what comes after hours is the next working day's, and the provider does the work).
 * A provider's term for what was handed in at the State Corporation is counted at `provider`, with `receivedAt` set.
 */
export type Place = 'provider' | 'state-corporation' | 'portal';

export interface DeadlineRequest {
  /** Instant the term starts from, ISO-8601 UTC (an offset is understood too). */
  readonly from: string;
  /** Positive whole number. */
  readonly amount: number;
  readonly unit: TermUnit;
  readonly place: Place;
  /** Where the start happened, when its hours are not those of `place`: they decide what came after hours. */
  readonly receivedAt?: Place;
  /** IANA zone of the office; `Asia/Almaty` unless given. */
  readonly zone?: string;
}

/** `note` says what a reader must know besides: how a bare "day" was read, a year whose decisions are not all known. */
export type ExplanationKind = 'start' | 'note' | 'shifted' | 'counted' | 'skipped' | 'moved' | 'due';

/** One line of the reason why a date is what it is. */
export interface ExplanationLine {
  readonly kind: ExplanationKind;
  /** Local day `YYYY-MM-DD` the line speaks of. */
  readonly date: string;
  /**
   * Stable code. Days: `working-day`, `made-working`, `calendar-day`, `weekend`, `holiday`, `rest-day`, `substitute`,
   * `moved-day-off`. Hours: `working-hours`, `lunch`, `before-hours`, `after-hours`. Rules: `day-after-start`,
   * `runs-in-working-hours`, `last-day-off`, `end-of-working-hours`, `time-elapsed`, `day-as-calendar-day`, `year-not-final`.
   */
  readonly reason: string;
  readonly text: LocalizedText;
  /** Source of the rule or of the calendar entry. */
  readonly source: string | null;
}

export interface Deadline {
  /** Instant the term ends, ISO-8601 UTC. */
  readonly dueAt: string;
  /** Version of the calendar the date was computed with. */
  readonly calendar: string;
}

export interface ExplainedDeadline extends Deadline {
  readonly explanation: readonly ExplanationLine[];
}
