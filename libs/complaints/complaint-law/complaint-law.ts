import { type GeneralLaw, generalLawOn, type GeneralLawPeriod, generalLawPeriods } from '#legal-time';
import type { LawReference } from '../domain/complaint-events.js';

export interface LawTerm {
  readonly value: number;
  readonly unit: 'working-day' | 'month';
  readonly law: LawReference;
}

/** General law on the legal day `YYYY-MM-DD` of filing. */
export const complaintLawOn: (day: string) => GeneralLaw = generalLawOn;

/** @throws Error for a period that is none of ours: a complaint pins the one it was filed under */
export function complaintLaw(id: string): GeneralLawPeriod {
  const period = generalLawPeriods().find((one) => one.id === id);
  if (period === undefined) throw new Error(`general law has no period ${id}`);
  return period;
}

/** `null`: the sources hold no such term for the period. */
export function lawTerm({ terms }: GeneralLawPeriod, code: keyof GeneralLawPeriod['terms']): LawTerm | null {
  const term = terms[code];
  if (term.value === null) return null;
  const { value, unit, act, article } = term;
  return { value, unit, law: { act, article } };
}

/** Where the rule stands; `null`: the sources hold no such rule for the period. */
export function lawRule({ rules }: GeneralLawPeriod, code: keyof GeneralLawPeriod['rules']): LawReference | null {
  const rule = rules[code];
  return rule.value === null ? null : { act: rule.act, article: rule.article };
}
