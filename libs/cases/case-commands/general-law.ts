import { generalLawOn, type GeneralTermCode, type LegalItem } from '#legal-time';
import { type Citation, editions } from '#regulations';
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

/** Grounds on which the case's term may stand still: those of its edition, as the sources of general law name none. */
export function suspensionGroundsOf(file: CaseFile): readonly { readonly code: string; readonly citation: Citation }[] {
  if (file.status !== 'open') return [];
  const { edition, suspensionGrounds } = file.procedure;
  const { suspensions = [] } = editions.get(edition.id, edition.revision);
  return suspensions.filter(({ code }) => suspensionGrounds.includes(code));
}
