import type { Locale, LocaleText } from '#platform';
import { jurisdictionWords, roleWords } from '#regulations';
import { stageTitles } from '#stage-stream';
import type { CaseState } from '../views/shared.view.js';

export const caseColumns = {
  caseId: { kk: 'Іс', ru: 'Дело', en: 'Case' },
  service: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
  body: { kk: 'Орган', ru: 'Орган', en: 'Body' },
  region: { kk: 'Өңір', ru: 'Регион', en: 'Region' },
  edition: { kk: 'Редакция', ru: 'Редакция', en: 'Edition' },
  submitted: { kk: 'Өтініш берілді', ru: 'Подано', en: 'Filed' },
  step: { kk: 'Қадам', ru: 'Шаг', en: 'Step' },
  due: { kk: 'Мерзімі', ru: 'Срок', en: 'Due' },
  state: { kk: 'Жай-күйі', ru: 'Состояние', en: 'State' },
  lastStage: { kk: 'Соңғы кезең', ru: 'Последний этап', en: 'Last stage' },
  lastStageAt: { kk: 'Соңғы кезең уақыты', ru: 'Время последнего этапа', en: 'Time of the last stage' },
  closed: { kk: 'Жабылды', ru: 'Закрыто', en: 'Closed' },
  anomalies: { kk: 'Ауытқулар', ru: 'Аномалии', en: 'Anomalies' },
} as const satisfies Readonly<Record<string, LocaleText>>;

export const durationColumns = {
  service: caseColumns.service,
  edition: caseColumns.edition,
  step: caseColumns.step,
  title: { kk: 'Қадамның атауы', ru: 'Название шага', en: 'Title of the step' },
  role: { kk: 'Рөл', ru: 'Роль', en: 'Role' },
  count: { kk: 'Орындалды', ru: 'Выполнено', en: 'Done' },
  median: { kk: 'Медиана, минут', ru: 'Медиана, минут', en: 'Median, minutes' },
  p90: { kk: '90 %, минут', ru: '90 %, минут', en: '90 %, minutes' },
  norm: { kk: 'Норма', ru: 'Норма', en: 'Norm' },
  timed: { kk: 'Мерзімі бары', ru: 'Со сроком', en: 'With a due date' },
  late: { kk: 'Кешіктірілгені', ru: 'С опозданием', en: 'Late' },
  running: { kk: 'Қазір орындалуда', ru: 'Сейчас в работе', en: 'In the step now' },
  runningLate: { kk: 'Олардың кешіккені', ru: 'Из них просрочено', en: 'Of those late' },
} as const satisfies Readonly<Record<string, LocaleText>>;

export const latenessColumns = {
  region: caseColumns.region,
  service: caseColumns.service,
  cases: { kk: 'Істер', ru: 'Дела', en: 'Cases' },
  late: { kk: 'Кешіктірілгені', ru: 'С опозданием', en: 'Late' },
  share: { kk: 'Үлесі, %', ru: 'Доля, %', en: 'Share, %' },
} as const satisfies Readonly<Record<string, LocaleText>>;

const stateWords: Readonly<Record<CaseState, LocaleText>> = {
  'on-time': { kk: 'мерзімінде', ru: 'в срок', en: 'on time' },
  'due-soon': { kk: 'мерзімі таяу', ru: 'срок близок', en: 'about to be late' },
  late: { kk: 'мерзімі өткен', ru: 'просрочено', en: 'late' },
  closed: { kk: 'мерзімінде жабылды', ru: 'закрыто в срок', en: 'closed in time' },
};
const closedLate: LocaleText = { kk: 'кешіктіріп жабылды', ru: 'закрыто с опозданием', en: 'closed late' };

const wordsOf: Readonly<Record<'region' | 'role' | 'stage', Readonly<Record<string, LocaleText>>>> = {
  region: jurisdictionWords,
  role: roleWords,
  stage: stageTitles,
};

/** A code in the table's language; one that a later case system brings stands for itself. */
export function codeWord(kind: keyof typeof wordsOf, code: string | null, locale: Locale): string {
  return code === null ? '' : (wordsOf[kind][code]?.[locale] ?? code);
}

export function stateWord(
  { state, late }: { readonly state: CaseState; readonly late: boolean },
  locale: Locale,
): string {
  return (state === 'closed' && late ? closedLate : stateWords[state])[locale];
}

const unitWords: Readonly<Record<string, LocaleText>> = {
  minute: { kk: 'минут', ru: 'мин.', en: 'min' },
  hour: { kk: 'сағат', ru: 'ч', en: 'h' },
  'working-day': { kk: 'жұмыс күні', ru: 'раб. дн.', en: 'working days' },
  'calendar-day': { kk: 'күнтізбелік күн', ru: 'кал. дн.', en: 'calendar days' },
  day: { kk: 'күн', ru: 'дн.', en: 'days' },
};

export function normWords(norm: { readonly value: number; readonly unit: string } | null, locale: Locale): string {
  return norm === null ? '' : `${String(norm.value)} ${unitWords[norm.unit]?.[locale] ?? norm.unit}`;
}
