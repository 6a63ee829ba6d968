import { generalLawOn, type GeneralTermCode, type LegalItem } from '#legal-time';
import type { StepDue } from '../domain/case-events.js';
import type { Act } from '../domain/act.js';
import type { CaseFile } from '../domain/case-file.js';

/** Grounds on which general law leaves the hearing out, as it stood on the day; none where no source gives them. */
export function waiverGroundsOn(day: string): readonly LegalItem[] {
  return generalLawOn(day).noHearingGrounds.value ?? [];
}

/** Local day of the act where the case is. */
export function dayOf(file: CaseFile, act: Act): string {
  return act.legalTime.localDay(act.occurredAt, file.status === 'none' ? 'UTC' : file.zone);
}

/** Until when one may object to a preliminary decision that arrives with the act; `null` where no source gives the term. */
export function objectionDue(file: CaseFile, act: Act): StepDue | null {
  return generalDue('objection', act.occurredAt, file, act);
}

/** Until when remarks on a protocol that was read on the day are in time; `null` where no source gives the term. */
export function protocolRemarksDue(file: CaseFile, readOn: string, act: Act): StepDue | null {
  const from = file.status === 'none' ? act.occurredAt : act.legalTime.endOfDay(readOn, file.zone);
  return generalDue('protocolRemarks', from, file, act);
}

function generalDue(code: GeneralTermCode, from: string, file: CaseFile, act: Act): StepDue | null {
  if (file.status === 'none') return null;
  const { zone } = file;
  const term = generalLawOn(act.legalTime.localDay(from, zone)).terms[code];
  if (term.value === null || term.unit === 'month') return null;
  const { value, unit } = term;
  const due = act.legalTime.deadline({ from, amount: value, unit, place: 'provider', zone });
  return { ...due, term: { value, unit }, place: 'provider' };
}

/** Whether general law of the day lets an act take effect when it reaches the participant (АППК 83(2)); before, no source says. */
export function takesEffectOnNotice(day: string): boolean {
  return generalLawOn(day).rules.effect.value === 'on-notification';
}

/** How far a prolongation decided now may reach, and by when the applicant has to be told. */
export function prolongationLimits(file: CaseFile, act: Act): { latestDay: string; noticeDueAt: string } {
  const zone = file.status === 'none' ? 'UTC' : file.zone;
  const notice = { from: act.occurredAt, amount: 3, unit: 'working-day', place: 'provider', zone } as const;
  return {
    latestDay: act.legalTime.periodEnd(dayOf(file, act), { value: 2, unit: 'month' }),
    noticeDueAt: act.legalTime.deadline(notice).dueAt,
  };
}
