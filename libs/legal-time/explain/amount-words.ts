import type { LocalizedText } from '#regulations';

export type WordedUnit = 'working-day' | 'calendar-day' | 'month' | 'year';

interface UnitWords {
  readonly kk: string;
  /** As after 1, 2 and 5. */
  readonly ru: readonly [one: string, few: string, many: string];
  /** As after "not less than 1", "not less than 2". */
  readonly ruAtLeast: readonly [one: string, many: string];
  readonly en: string;
}

const UNITS: Readonly<Record<WordedUnit, UnitWords>> = {
  'working-day': {
    kk: 'жұмыс күні',
    ru: ['рабочий день', 'рабочих дня', 'рабочих дней'],
    ruAtLeast: ['рабочего дня', 'рабочих дней'],
    en: 'working day',
  },
  'calendar-day': {
    kk: 'күнтізбелік күн',
    ru: ['календарный день', 'календарных дня', 'календарных дней'],
    ruAtLeast: ['календарного дня', 'календарных дней'],
    en: 'calendar day',
  },
  month: { kk: 'ай', ru: ['месяц', 'месяца', 'месяцев'], ruAtLeast: ['месяца', 'месяцев'], en: 'month' },
  year: { kk: 'жыл', ru: ['год', 'года', 'лет'], ruAtLeast: ['года', 'лет'], en: 'year' },
};

/** "3 жұмыс күні", "3 рабочих дня", "3 working days". */
export function amountWords(amount: number, unit: WordedUnit): LocalizedText {
  return worded(amount, unit, russianForm(amount, UNITS[unit].ru));
}

/** The same after "not less than", which Russian puts in the genitive. */
export function atLeastWords(amount: number, unit: WordedUnit): LocalizedText {
  const [one, many] = UNITS[unit].ruAtLeast;
  return worded(amount, unit, russianForm(amount, [one, many, many]));
}

function worded(amount: number, unit: WordedUnit, ru: string): LocalizedText {
  const { kk, en } = UNITS[unit];
  const no = String(amount);
  return { kk: `${no} ${kk}`, ru: `${no} ${ru}`, en: `${no} ${en}${amount === 1 ? '' : 's'}` };
}

function russianForm(amount: number, [one, few, many]: UnitWords['ru']): string {
  const [tens, ones] = [amount % 100, amount % 10];
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}
