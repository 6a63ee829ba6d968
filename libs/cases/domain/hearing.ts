import { personal } from '#personal-data/personal';
import { actedPart, type Act } from './act.js';
import { requireDrafting } from './beside.js';
import type { CaseEvent } from './case-events.js';
import type { HearingAppointment, HearingProtocol } from './branch-events.js';
import type { CaseFile, HearingState, OpenCase } from './case-state.js';
import { citedRefusalGrounds, type NamedGround } from './outcome.js';
import type { ProcedureHearing } from './procedure.js';
import { refused } from './refusals.js';

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
  if (open.branches.hearing !== null) throw refused('preliminary-decision-exists');
  if (hearing.at <= act.occurredAt) throw refused('hearing-in-the-past');
  const noticeDueAt = open.due && act.legalTime.latestBefore(open.due.dueAt, rule.noticeWorkingDays, open.zone);
  return [
    {
      type: 'PreliminaryDecisionMade',
      data: {
        ...hearingPart(open, act, rule),
        grounds: citedRefusalGrounds(open, grounds),
        text: personal(open.textSubjectId, text),
        hearing,
        noticeDueAt,
        late: noticeDueAt !== null && act.occurredAt > noticeDueAt,
      },
    },
  ];
}

export interface MoveHearingInput {
  readonly hearing: HearingAppointment;
  readonly reason: string;
  readonly act: Act;
}

export function moveHearing(file: CaseFile, { hearing, reason, act }: MoveHearingInput): CaseEvent[] {
  const open = requireDrafting(file, act);
  const rule = requireHearing(open);
  requireAppointed(open);
  if (hearing.at <= act.occurredAt) throw refused('hearing-in-the-past');
  const sealed = personal(open.textSubjectId, reason);
  return [{ type: 'HearingMoved', data: { ...hearingPart(open, act, rule), hearing, reason: sealed } }];
}

export interface RecordObjectionInput {
  readonly text: string;
  readonly asksForOralHearing: boolean;
  /** Until when an objection is in time, ISO-8601 UTC; `null` while the notice is not proved or no law sets a term. */
  readonly dueAt: string | null;
  readonly act: Act;
}

export function recordObjection(
  file: CaseFile,
  { text, asksForOralHearing, dueAt, act }: RecordObjectionInput,
): CaseEvent[] {
  const open = requireDrafting(file, act);
  const rule = requireHearing(open);
  requireAppointed(open);
  const late = dueAt !== null && act.occurredAt > dueAt;
  const sealed = personal(open.textSubjectId, text);
  return [
    { type: 'ObjectionReceived', data: { ...hearingPart(open, act, rule), text: sealed, asksForOralHearing, late } },
  ];
}

export interface RecordHearingInput {
  readonly attended: boolean;
  readonly form: 'oral' | 'written' | 'video';
  readonly protocol:
    | (Omit<HearingProtocol, 'participants' | 'course'> & {
        readonly participants: string;
        readonly course: string;
      })
    | null;
  readonly act: Act;
}

/** The hearing took place, or nobody came. An oral one that somebody attended leaves a protocol. */
export function recordHearing(file: CaseFile, { attended, form, protocol, act }: RecordHearingInput): CaseEvent[] {
  const open = requireDrafting(file, act);
  const rule = requireHearing(open);
  const { at } = requireAppointed(open);
  if (at !== null && act.occurredAt < at) throw refused('hearing-not-yet');
  if (attended && form !== 'written' && protocol === null) throw refused('protocol-missing');
  if (protocol !== null && protocol.endedAt < protocol.startedAt) throw refused('protocol-times');
  return [
    {
      type: 'HearingHeld',
      data: { ...hearingPart(open, act, rule), attended, form, protocol: protocol && sealed(protocol, open) },
    },
  ];
}

export interface WaiveHearingInput {
  /** Code of general law's ground for no hearing (АППК 73(2)). */
  readonly ground: string;
  /** Grounds that general law knew on the day of the act. */
  readonly groundsOfLaw: readonly string[];
  readonly grounds: readonly NamedGround[];
  readonly reason: string;
  readonly act: Act;
}

/** No hearing, on a ground that general law names. */
export function waiveHearing(
  file: CaseFile,
  { ground, groundsOfLaw, grounds, reason, act }: WaiveHearingInput,
): CaseEvent[] {
  const open = requireDrafting(file, act);
  const rule = requireHearing(open);
  if (open.branches.hearing !== null) throw refused('preliminary-decision-exists');
  if (!groundsOfLaw.includes(ground)) throw refused('waiver-ground-unknown', { ground });
  return [
    {
      type: 'HearingWaived',
      data: {
        ...hearingPart(open, act, rule),
        ground,
        grounds: citedRefusalGrounds(open, grounds),
        reason: personal(open.textSubjectId, reason),
      },
    },
  ];
}

function requireHearing({ procedure }: OpenCase): ProcedureHearing {
  if (procedure.hearing === null) throw refused('hearing-not-in-edition');
  return procedure.hearing;
}

function requireAppointed({ branches: { hearing } }: OpenCase): HearingState {
  if (hearing?.status !== 'appointed') throw refused('no-hearing-appointed');
  return hearing;
}

function hearingPart(file: OpenCase, act: Act, { citation }: ProcedureHearing): ReturnType<typeof actedPart> {
  return { ...actedPart(file, act), basis: { step: file.step.no, citation, practice: false } };
}

function sealed(
  { participants, course, ...rest }: NonNullable<RecordHearingInput['protocol']>,
  { textSubjectId }: OpenCase,
): HearingProtocol {
  return { ...rest, participants: personal(textSubjectId, participants), course: personal(textSubjectId, course) };
}
