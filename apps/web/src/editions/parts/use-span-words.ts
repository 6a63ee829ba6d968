import { useTranslation } from 'react-i18next';
import type { PartialTerm } from '../../api/views';
import { useWords } from '../../i18n/use-words';

/** From what a partial term is counted, and what has to be done within it. */
export function useSpanWords(): (partial: PartialTerm) => string {
  const { t } = useTranslation();
  const words = useWords();
  return ({ start, goal, outcome }) => {
    const goals: Readonly<Record<string, string>> = t('editionPart.goal', { returnObjects: true });
    const done = goal && (goals[goal] ?? words.activity(goal));
    const span = start && done ? t('editionPart.span', { start: t(`editionPart.start.${start}`), goal: done }) : '';
    return [span, outcome ? t(`editionPart.only.${outcome}`) : ''].filter((part) => part !== '').join('; ');
  };
}
