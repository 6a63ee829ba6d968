import type { DayNumber } from '../calendar/day-number.js';
import { periodOn } from '../general-law/general-law-on.js';
import type { GeneralLawPeriod, GeneralRuleCode, GeneralTermCode } from '../general-law/general-law.js';

/** General procedure law that the rules of counting rest on, as cited in explanations. */
export interface CountingRules {
  readonly dayAfterStart: string | null;
  readonly lastDayOff: string | null;
  readonly afterHours: string | null;
  readonly monthEnd: string | null;
}

const kept = new WeakMap<GeneralLawPeriod, CountingRules>();

/** What to cite for a term that starts on the day: the law of that day, or the practice where no source gives the law. */
export function rulesOn(day: DayNumber): CountingRules {
  const period = periodOn(day);
  const known = kept.get(period);
  if (known !== undefined) return known;
  const rules = {
    dayAfterStart: ruleCitation(period, 'countingStart'),
    lastDayOff: ruleCitation(period, 'lastDayOff'),
    afterHours: ruleCitation(period, 'afterHoursFiling'),
    monthEnd: ruleCitation(period, 'monthEnd'),
  };
  kept.set(period, rules);
  return rules;
}

/** `АППК, ст. 76(5)`. */
export function ruleCitation(period: GeneralLawPeriod, code: GeneralRuleCode): string | null {
  const rule = period.rules[code];
  return rule.value === null ? rule.practice : citation(period, rule);
}

export function termCitation(period: GeneralLawPeriod, code: GeneralTermCode): string | null {
  const term = period.terms[code];
  return term.value === null ? term.practice : citation(period, term);
}

function citation({ acts }: GeneralLawPeriod, cited: { readonly act: string; readonly article: string }): string {
  const act = acts.find(({ code }) => code === cited.act)?.short ?? cited.act;
  return /^\d/.test(cited.article) ? `${act}, ст. ${cited.article}` : `${act}, ${cited.article}`;
}
