import type { OfficerDirectory } from '#identity';
import { outcomeTitles } from '../complaint-law/law-titles.js';
import type { ComplaintEvent, ComplaintOutcome } from '../domain/complaint-events.js';
import type { ComplaintActView } from './complaint-act.view.js';

/** A row of `complaint_acts`. */
export interface ComplaintActRow {
  readonly revision: number;
  readonly type: ComplaintEvent['type'];
  readonly recorded_at: string;
  readonly officer_id: string | null;
  readonly role: string | null;
  readonly data: string;
}

/** What may stand in an act, opened for the reader. */
interface Opened {
  readonly occurredAt: string;
  readonly lateReason?: string | null;
  readonly late?: boolean;
  readonly to?: string;
  readonly outcome?: ComplaintOutcome;
  readonly decidedOn?: string;
  readonly decisionNumber?: string | null;
  readonly text?: string | null;
  readonly action?: string | null;
  readonly effect?: ComplaintActView['effect'];
  readonly because?: ComplaintActView['because'];
}

export function actView(
  row: ComplaintActRow,
  open: (data: unknown) => unknown,
  officers: OfficerDirectory,
): ComplaintActView {
  const data = open(JSON.parse(row.data)) as Opened;
  const outcome = row.type === 'ComplaintSatisfied' ? 'satisfied' : data.outcome;
  const officer = row.officer_id === null ? undefined : officers.find(row.officer_id);
  return {
    revision: row.revision,
    type: row.type,
    occurredAt: data.occurredAt,
    recordedAt: row.recorded_at,
    lateReason: data.lateReason ?? null,
    officer: officer ? { id: officer.id, name: officer.name } : null,
    role: row.role,
    late: data.late ?? false,
    to: data.to ?? null,
    outcomeTitle: outcome === undefined ? null : outcomeTitles[outcome],
    decidedOn: data.decidedOn ?? null,
    decisionNumber: data.decisionNumber ?? null,
    words: data.action ?? data.text ?? null,
    effect: data.effect ?? null,
    because: data.because ?? null,
  };
}
