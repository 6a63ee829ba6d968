import { personal } from '#personal-data/personal';
import { actedPart, type Act } from './act.js';
import { requireDrafting, requireDraftingTurn } from './beside.js';
import type { CaseEvent } from './case-events.js';
import type { HearingAppointment } from './branch-events.js';
import type { CaseFile, HearingState, OpenCase } from './case-state.js';
import { citedRefusalGrounds, type NamedGround } from './outcome.js';
import type { ProcedureHearing } from './procedure.js';
import { occurredBeforePreviousAct, refused } from './refusals.js';
import { requireEntryTimes } from './turn.js';

export interface ProposeRefusalInput {
  readonly grounds: readonly NamedGround[];
  readonly text: string;
  readonly hearing: HearingAppointment;
  readonly act: Act;
}

/**
 * The preliminary decision to refuse, with the time and place of the hearing. The notice is due so many working days before
 * the term ends; one that comes later is taken and marked, for what was late must stay visible.
 */
export function proposeRefusal(file: CaseFile, { grounds, text, hearing, act }: ProposeRefusalInput): CaseEvent[] {
  const open = requireDrafting(file, act);
  const rule = requireHearing(open);
  const before = open.branches.hearing;
  if (before?.status === 'appointed') throw refused('preliminary-decision-exists');
  const cited = citedRefusalGrounds(open, grounds);
  if (before !== null && cited.every(({ code }) => before.settled.includes(code))) throw refused('already-heard');
  requireFuture(hearing, act);
  const noticeDueAt = noticeDue(open, act);
  return [
    {
      type: 'PreliminaryDecisionMade',
      data: {
        ...hearingPart(open, act, rule),
        grounds: cited,
        text: personal(open.textSubjectId, text),
        hearing,
        noticeDueAt,
        late: noticeDueAt !== null && act.occurredAt > noticeDueAt,
      },
    },
  ];
}

/** The latest moment for the notice of a preliminary decision; `null` where nothing ends. */
export function noticeDue(
  { due, procedure, zone }: Pick<OpenCase, 'due' | 'procedure' | 'zone'>,
  { legalTime }: Pick<Act, 'legalTime'>,
): string | null {
  if (due === null || procedure.hearing === null) return null;
  return legalTime.latestBefore(due.dueAt, procedure.hearing.noticeWorkingDays, zone);
}

export interface MoveHearingInput {
  readonly hearing: HearingAppointment;
  readonly reason: string;
  readonly act: Act;
}

/** Another time or place; the applicant has to be told anew. */
export function moveHearing(file: CaseFile, { hearing, reason, act }: MoveHearingInput): CaseEvent[] {
  const open = requireDrafting(file, act);
  const rule = requireHearing(open);
  requireAppointed(open);
  requireFuture(hearing, act);
  const sealed = personal(open.textSubjectId, reason);
  return [{ type: 'HearingMoved', data: { ...hearingPart(open, act, rule), hearing, reason: sealed } }];
}

export interface RecordObjectionInput {
  readonly text: string;
  readonly asksForOralHearing: boolean;
  readonly act: Act;
}

/** What the applicant says to the preliminary decision; after its term it is taken as well, and marked. */
export function recordObjection(file: CaseFile, { text, asksForOralHearing, act }: RecordObjectionInput): CaseEvent[] {
  const open = requireDraftingTurn(file, act.officer);
  const rule = requireHearing(open);
  const { decidedAt, objectionDueAt } = requireCalled(open);
  requireEntryTimes(open.zone, act);
  if (act.occurredAt < decidedAt) throw occurredBeforePreviousAct(decidedAt);
  return [
    {
      type: 'ObjectionReceived',
      data: {
        ...hearingPart(open, act, rule),
        text: personal(open.textSubjectId, text),
        asksForOralHearing,
        late: objectionDueAt !== null && act.occurredAt > objectionDueAt,
      },
    },
  ];
}

export function requireHearing({ procedure }: OpenCase): ProcedureHearing {
  if (procedure.hearing === null) throw refused('hearing-not-in-edition');
  return procedure.hearing;
}

export function requireAppointed({ branches: { hearing } }: OpenCase): HearingState & { readonly at: string } {
  if (hearing?.status !== 'appointed' || hearing.at === null) throw refused('no-hearing-appointed');
  return { ...hearing, at: hearing.at };
}

function requireCalled({ branches: { hearing } }: OpenCase): HearingState & { readonly decidedAt: string } {
  if (hearing === null || hearing.status === 'waived' || hearing.decidedAt === null)
    throw refused('no-hearing-appointed');
  return { ...hearing, decidedAt: hearing.decidedAt };
}

function requireFuture({ at }: HearingAppointment, { occurredAt }: Act): void {
  if (at <= occurredAt) throw refused('hearing-in-the-past');
}

export function hearingPart(file: OpenCase, act: Act, { citation }: ProcedureHearing): ReturnType<typeof actedPart> {
  return { ...actedPart(file, act), basis: { step: file.step.no, citation, practice: false } };
}
