import { DomainError } from '#platform';
import type { CaseDue } from '../domain/case-events.js';
import type { Prolongation } from '../domain/case-state.js';
import { legalTime } from './legal-time.js';

/** Between which legal days a decision to prolong may set the last day of a term. */
export interface ProlongationLimits {
  /** Last day of the term as it stands: the decision names a later one. */
  readonly after: string;
  /** Last day that general law allows; `null` where no source gives one, or the term has ended. */
  readonly latest: string | null;
  /** The term has ended: only a decision of an earlier day can still be entered. */
  readonly ended: boolean;
}

export function prolongationLimits(
  { dueAt, startedAt }: Pick<CaseDue, 'dueAt' | 'startedAt'>,
  prolonged: Prolongation | null,
  zone: string,
  now: string,
): ProlongationLimits {
  const after = legalTime.localDay(dueAt, zone);
  const ended = now > dueAt;
  const ceiling = (): string | null =>
    legalTime.prolongation({ startedAt, dueAt, decidedAt: now, until: dayAfter(after), zone }).ceiling;
  const latest = prolonged === null ? unlessRefused(ceiling) : prolonged.ceiling;
  return { after, latest, ended };
}

function unlessRefused(ceiling: () => string | null): string | null {
  try {
    return ceiling();
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

const DAY_MS = 86_400_000;

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
