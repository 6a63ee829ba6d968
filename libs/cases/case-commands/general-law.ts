import type { Act } from '../domain/act.js';
import type { CaseFile } from '../domain/case-file.js';

/** Codes of the grounds on which general law leaves the hearing out, as it stood on the day. */
export function waiverGroundsOn(_day: string): readonly string[] {
  return ['participant-asks'];
}

/** Local day of the act where the case is. */
export function dayOf(file: CaseFile, act: Act): string {
  return act.legalTime.localDay(act.occurredAt, file.status === 'none' ? 'UTC' : file.zone);
}

/** Until when an objection is in time; `null` while nothing proves when the preliminary decision reached the applicant. */
export function objectionDue(file: CaseFile, act: Act): string | null {
  const from = file.status === 'open' ? file.branches.hearing?.notifiedAt : null;
  if (!from || file.status !== 'open') return null;
  return act.legalTime.deadline({
    from,
    amount: 2,
    unit: 'working-day',
    place: 'provider',
    zone: file.zone,
  }).dueAt;
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
