import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../api/views';
import styles from './board.module.css';

export type ShownState = CaseState | 'closed-late';

/** Signs that differ in shape: nobody needs to see the colours. */
export const stateSigns: Readonly<Record<ShownState, string>> = {
  'on-time': '○',
  'due-soon': '◐',
  late: '●',
  closed: '✓',
  'closed-late': '✕',
};

/** How a case stands to its due date, by sign and word. */
export function StateMark({ state, late }: { readonly state: CaseState; readonly late: boolean }) {
  const { t } = useTranslation();
  const shown: ShownState = state === 'closed' && late ? 'closed-late' : state;
  return (
    <span className={`${styles['state'] ?? ''} ${styles[shown] ?? ''}`} data-state={shown}>
      <span aria-hidden="true">{stateSigns[shown]}</span> {t(`monitoring.state.${shown}`)}
    </span>
  );
}
