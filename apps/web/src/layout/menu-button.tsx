import { useTranslation } from 'react-i18next';
import styles from './header.module.css';

export interface MenuButtonProps {
  readonly isOpen: boolean;
  /** What it opens. */
  readonly controls: string;
  readonly onToggle: (open: boolean) => void;
}

/** On a phone menu, account and languages stand behind one button, so that the page begins at the top of the screen. */
export function MenuButton({ isOpen, controls, onToggle }: MenuButtonProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={styles['menuButton']}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={() => onToggle(!isOpen)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onToggle(false);
      }}
    >
      <span className={styles['bars']} aria-hidden="true" />
      {t('menu.button')}
    </button>
  );
}
