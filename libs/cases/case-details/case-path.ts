import type { PublishedEdition } from '#regulations';
import type { CaseEvent, CaseEventOf } from '../domain/case-events.js';
import type { ProcedureStep } from '../domain/procedure.js';
import { movedStepDue } from '../case-views/moved-step-due.js';
import type { PathStep } from './path.view.js';

/** What the history tells of a step: when it began and ended. */
export interface PathEvent {
  readonly revision: number;
  readonly type: string;
  readonly occurred_at: string;
  readonly step: number | null;
  readonly data: string;
}

interface Passage {
  readonly startedAt: string;
  dueAt: string | null;
  readonly reworked: boolean;
  finishedAt: string | null;
  /** The case ended in it, and not by what the step is for. */
  brokenOff: boolean;
}

/** The pinned steps in order, each with what was planned and what happened. `judgedAt`: the instant open steps are judged at. */
export function pathOf(
  steps: readonly ProcedureStep[],
  edition: PublishedEdition,
  events: readonly PathEvent[],
  judgedAt: string | null,
): PathStep[] {
  const passages = passagesOf(events, judgedAt === null);
  const current = judgedAt === null ? null : (events.findLast(({ type }) => type === 'StepStarted')?.step ?? null);
  return steps.map((step) => pathStep(step, edition, passages.get(step.no), current, judgedAt));
}

function pathStep(
  step: ProcedureStep,
  edition: PublishedEdition,
  passage: Passage | undefined,
  current: number | null,
  judgedAt: string | null,
): PathStep {
  const title = edition.steps.find(({ no }) => no === step.no)?.title ?? edition.service.title;
  const end = step.no === current ? judgedAt : (passage?.finishedAt ?? null);
  return {
    no: step.no,
    role: step.role,
    title,
    activities: step.activities,
    state: stateOf(step.no, passage, current, judgedAt),
    practice: step.basis === 'practice',
    duration: step.duration && { value: step.duration.value, unit: step.duration.unit },
    startedAt: passage?.startedAt ?? null,
    dueAt: passage?.dueAt ?? null,
    finishedAt: step.no === current ? null : (passage?.finishedAt ?? null),
    late: Boolean(passage?.dueAt && end && end > passage.dueAt),
    reworked: passage?.reworked ?? false,
    citation: step.citation,
  };
}

function stateOf(
  no: number,
  passage: Passage | undefined,
  current: number | null,
  judgedAt: string | null,
): PathStep['state'] {
  if (no === current) return 'current';
  if (passage?.finishedAt) return passage.brokenOff ? 'broken-off' : 'done';
  return judgedAt === null ? 'skipped' : 'ahead';
}

/** Walks the events: a step ends with the act that begins the next one, or that closes the case. */
function passagesOf(events: readonly PathEvent[], closed: boolean): Map<number, Passage> {
  const passages = new Map<number, Passage>();
  let running: Passage | undefined;
  for (const { type, occurred_at: at, step, data } of events) {
    const dueAt = movedStepDue(type, () => JSON.parse(data) as object);
    if (running && dueAt !== undefined) running.dueAt = dueAt;
    if (type !== 'StepStarted' || step === null) continue;
    if (running) running.finishedAt = at;
    const { due, startedAt, rework } = JSON.parse(data) as CaseEventOf<'StepStarted'>['data'];
    running = { startedAt, dueAt: due?.dueAt ?? null, reworked: rework, finishedAt: null, brokenOff: false };
    // Steps after one that is done again lie ahead again.
    for (const no of passages.keys()) if (no > step) passages.delete(no);
    passages.set(step, running);
  }
  const end = events.findLast(({ type }) => closing.has(type));
  if (closed && running && end) {
    running.finishedAt = end.occurred_at;
    running.brokenOff = breakingOff.has(end.type);
  }
  return passages;
}

const breakingOff: ReadonlySet<string> = new Set<CaseEvent['type']>(['AcceptanceRefused', 'ApplicationWithdrawn']);
const closing: ReadonlySet<string> = new Set<CaseEvent['type']>([
  'ResultIssued',
  'AcceptanceRefused',
  'ApplicationWithdrawn',
]);
