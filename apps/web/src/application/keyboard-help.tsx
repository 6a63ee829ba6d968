import { useTranslation } from 'react-i18next';
import { Disclosure } from '../ui/disclosure';

/** As they stand on the keyboard. */
const keys = { next: 'Alt+PageDown', previous: 'Alt+PageUp', send: 'Ctrl+Enter' };
const ways = ['parts', 'answers', 'documents', 'send'] as const;

/** The short ways by keyboard, told before they are met: answering moves the focus on. */
export function KeyboardHelp() {
  const { t } = useTranslation();
  return (
    <Disclosure level={2} title={t('application.keys.title')}>
      <ul>
        {ways.map((way) => (
          <li key={way}>{t(`application.keys.${way}`, keys)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
