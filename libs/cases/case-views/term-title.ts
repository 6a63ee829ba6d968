import type { Edition, LocalizedText } from '#regulations';
import { AFTER_HEARING } from '../domain/consequences.js';

/** What a term that runs beside the steps is called: in the edition, or by the rule of the edition that it comes from. */
export function termTitle({ partialTerms }: Pick<Edition, 'partialTerms'>, code: string): LocalizedText {
  return partialTerms.find((term) => term.code === code)?.title ?? ruleTitles[code] ?? { kk: code, ru: code, en: code };
}

/** What a due date is called that an event names: `case`, `step`, `step-<no>`, or the code of a term beside the steps. */
export function dueTitle(
  edition: Pick<Edition, 'partialTerms' | 'steps'>,
  of: string,
  currentStep: number | null,
): LocalizedText {
  if (of === 'case') return CASE;
  const named = /^step-(\d+)$/.exec(of)?.[1];
  const step = of === 'step' ? currentStep : named === undefined ? null : Number(named);
  const title = edition.steps.find(({ no }) => no === step)?.title;
  return title ?? termTitle(edition, of);
}

const CASE: LocalizedText = { kk: 'Істің мерзімі', ru: 'Срок дела', en: 'Term of the case' };

/** Terms that rules other than the list of partial terms let run. */
const ruleTitles: Readonly<Record<string, LocalizedText>> = {
  [AFTER_HEARING]: {
    kk: 'Тыңдаудан кейін нәтиже беру',
    ru: 'Выдача результата после заслушивания',
    en: 'Issuing the result after the hearing',
  },
  'hearing-notice': {
    kk: 'Алдын ала шешім мен тыңдау туралы хабарлау',
    ru: 'Уведомление о предварительном решении и заслушивании',
    en: 'Notice of the preliminary decision and the hearing',
  },
  hearing: { kk: 'Тыңдауды өткізу', ru: 'Проведение заслушивания', en: 'Holding the hearing' },
  'request-conclusions': {
    kk: 'Өзге мемлекеттік органдардан қорытынды сұрату',
    ru: 'Запрос заключений других государственных органов',
    en: 'Asking other state bodies for their conclusions',
  },
};
