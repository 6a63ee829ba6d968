import { personal } from '#personal-data/personal';
import { timesOf, type Act } from './act.js';
import { requireCase, requireDrafting, requireProviderOfficer } from './beside.js';
import type { HearingForm, HearingProtocol, RemarksVerdict } from './branch-events.js';
import type { CaseEvent } from './case-events.js';
import type { CaseFile, HearingState, OpenCase } from './case-state.js';
import { hearingPart, requireAppointed, requireHearing } from './hearing.js';
import { protocolOf } from './protocol-signing.js';
import { refused } from './refusals.js';
import { requireEntryTimes } from './turn.js';

export interface RecordHearingInput {
  readonly attended: boolean;
  readonly form: HearingForm;
  readonly protocol: PlainProtocol | null;
  readonly act: Act;
}

type PlainProtocol = Omit<HearingProtocol, 'participants' | 'course'> & {
  readonly participants: string;
  readonly course: string;
};

/** The hearing took place, or nobody came. An oral one that somebody attended leaves a protocol, a written one none. */
export function recordHearing(file: CaseFile, { attended, form, protocol, act }: RecordHearingInput): CaseEvent[] {
  const open = requireDrafting(file, act);
  const rule = requireHearing(open);
  const appointed = requireAppointed(open);
  if (act.occurredAt < appointed.at) throw refused('hearing-not-yet');
  requireForm(appointed, attended, form);
  requireProtocol(protocol, needsProtocol(attended, form));
  if (protocol !== null) requireProtocolTimes(protocol, appointed.at, open, act);
  return [
    {
      type: 'HearingHeld',
      data: {
        ...hearingPart(open, act, rule),
        heldAt: protocol?.endedAt ?? appointed.at,
        attended,
        form,
        protocol: protocol && sealed(protocol, open),
      },
    },
  ];
}

/** Whoever asked in time is heard orally; a written position must be there; and who did not know did not stay away. */
function requireForm(hearing: HearingState, attended: boolean, form: HearingForm): void {
  if (form === 'written' && hearing.oralAsked) throw refused('oral-hearing-asked');
  if (attended && form === 'written' && !hearing.objected) throw refused('no-written-position');
  if (!attended && !isSummoned(hearing)) throw refused('not-proved-that-summoned');
}

/** It is proved that the applicant knew of the hearing before it began. */
export function isSummoned({ at, summonedAt }: HearingState): boolean {
  return at !== null && summonedAt !== null && summonedAt <= at;
}

export function needsProtocol(attended: boolean, form: HearingForm): boolean {
  return attended && form !== 'written';
}

function requireProtocol(protocol: PlainProtocol | null, needed: boolean): void {
  if (needed && protocol === null) throw refused('protocol-missing');
  if (!needed && protocol !== null) throw refused('no-protocol-kept');
}

/** It was held on the appointed day, and is over. */
function requireProtocolTimes(
  { startedAt, endedAt }: PlainProtocol,
  appointedAt: string,
  { zone }: OpenCase,
  { occurredAt, legalTime }: Act,
): void {
  const sameDay = legalTime.localDay(startedAt, zone) === legalTime.localDay(appointedAt, zone);
  if (!sameDay || endedAt < startedAt || endedAt > occurredAt) throw refused('protocol-times');
}

function sealed({ participants, course, ...rest }: PlainProtocol, { textSubjectId }: OpenCase): HearingProtocol {
  return { ...rest, participants: personal(textSubjectId, participants), course: personal(textSubjectId, course) };
}

export interface RecordProtocolRemarksInput {
  /** Legal day `YYYY-MM-DD` on which the participant read the protocol. */
  readonly readOn: string;
  readonly text: string;
  readonly verdict: RemarksVerdict;
  /** Why the chair did not take them, or not in full. */
  readonly reason: string | null;
  /** Until when remarks are in time; `null` where no source gives the term. */
  readonly dueAt: string | null;
  readonly act: Act;
}

/** Remarks on the protocol and what the chair made of them: all go to the case, be it closed by then (АППК 74). */
export function recordProtocolRemarks(
  file: CaseFile,
  { readOn, text, verdict, reason, dueAt, act }: RecordProtocolRemarksInput,
): CaseEvent[] {
  const existing = requireCase(file);
  requireProviderOfficer(existing, act.officer);
  const heldAt = protocolOf(existing);
  if (heldAt === null) throw refused('no-protocol-kept');
  requireEntryTimes(existing.zone, act);
  const { legalTime } = act;
  const day = (instant: string): string => legalTime.localDay(instant, existing.zone);
  if (readOn < day(heldAt) || readOn > day(act.occurredAt)) throw refused('protocol-read-when');
  if (verdict !== 'accepted' && reason === null) throw refused('verdict-needs-reason');
  const { textSubjectId, procedure } = existing;
  const step = existing.status === 'open' ? existing.step.no : null;
  const citation = procedure.hearing?.citation ?? null;
  return [
    {
      type: 'ProtocolRemarksReceived',
      data: {
        ...timesOf(textSubjectId, act),
        basis: { step, citation, practice: false },
        readOn,
        text: personal(textSubjectId, text),
        verdict,
        reason: reason === null ? null : personal(textSubjectId, reason),
        late: dueAt !== null && act.occurredAt > dueAt,
      },
    },
  ];
}
