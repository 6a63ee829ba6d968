import { generalLawOn, type GeneralTermCode, type LegalItem } from '#legal-time';
import { type Citation, editions } from '#regulations';
import type { StepDue } from '../domain/case-events.js';
import type { Act } from '../domain/act.js';
import type { CaseFile } from '../domain/case-file.js';
import { protocolOf } from '../domain/protocol-signing.js';

/** Grounds on which general law leaves the hearing out, as it stood on the day; none where no source gives them. */
export function waiverGroundsOn(day: string): readonly LegalItem[] {
  return generalLawOn(day).noHearingGrounds.value ?? [];
}

/** Local day of the act where the case is. */
export function dayOf(file: CaseFile, act: Act): string {
  return act.legalTime.localDay(act.occurredAt, file.status === 'none' ? 'UTC' : file.zone);
}

/** Until when one may object to a preliminary decision that arrives with the act; `null` where no source gives the term. */
export function objectionDue(file: CaseFile, { occurredAt, legalTime }: Act): StepDue | null {
  return file.status === 'none' ? null : generalDue('objection', occurredAt, file.zone, legalTime);
}

/** Until when remarks on a protocol that was read on the day are in time; `null` where no source gives the term. */
export function protocolRemarksDue(file: CaseFile, readOn: string, { legalTime }: Act): StepDue | null {
  if (file.status === 'none') return null;
  return generalDue('protocolRemarks', legalTime.endOfDay(readOn, file.zone), file.zone, legalTime);
}

/** Until when the protocol of a hearing that ended then is to be signed; `null` where no source gives the term. */
export function signingDue(heldAt: string, zone: string, legalTime: Act['legalTime']): StepDue | null {
  return generalDue('protocolSigning', heldAt, zone, legalTime);
}

export function protocolSigningDue(file: CaseFile, { legalTime }: Act): StepDue | null {
  const heldAt = file.status === 'none' ? null : protocolOf(file);
  return file.status === 'none' || heldAt === null ? null : signingDue(heldAt, file.zone, legalTime);
}

function generalDue(code: GeneralTermCode, from: string, zone: string, legalTime: Act['legalTime']): StepDue | null {
  const term = generalLawOn(legalTime.localDay(from, zone)).terms[code];
  if (term.value === null || term.unit === 'month') return null;
  const { value, unit } = term;
  const due = legalTime.deadline({ from, amount: value, unit, place: 'provider', zone });
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
