import type { LocalizedText, TermUnit } from '#regulations';

/** Whose working hours count. */
export type Place = 'provider' | 'state-corporation' | 'portal';

export interface DeadlineRequest {
  /** Instant the term starts from, ISO-8601 UTC. */
  readonly from: string;
  readonly amount: number;
  readonly unit: TermUnit;
  readonly place: Place;
  /** IANA zone of the office; `Asia/Almaty` unless given. */
  readonly zone?: string;
}

export type ExplanationKind = 'start' | 'shifted' | 'counted' | 'skipped' | 'moved' | 'due';

/** One line of the reason why a date is what it is. */
export interface ExplanationLine {
  readonly kind: ExplanationKind;
  /** Local day `YYYY-MM-DD` the line speaks of. */
  readonly date: string;
  /** Stable code: `working-day`, `weekend`, `holiday`, `rest-day`, `substitute`, `moved-day-off`, `after-hours`, … */
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
