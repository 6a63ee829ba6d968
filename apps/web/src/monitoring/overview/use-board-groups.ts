import { useTranslation } from 'react-i18next';
import type { BoardOverview } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { useWords } from '../../i18n/use-words';
import { useNames } from '../board/use-names';
import { boardGroups, type BoardGroup, type Grouping } from './board-groups';

/** The lines of the board with their names in the reader's language. */
export function useBoardGroups(overview: BoardOverview, by: Grouping): BoardGroup[] {
  const { t } = useTranslation();
  const names = useNames();
  const words = useWords();
  const localized = useLocalized();
  return boardGroups(overview, by, {
    ...names,
    stage: words.stage,
    step: ({ editionId, step, role, title }) => {
      const said = title ? localized(title) : role === null ? '' : words.role(role);
      return `${t('monitoring.step', { no: step })}${said === '' ? '' : `: ${said}`} (${editionId})`;
    },
  });
}
