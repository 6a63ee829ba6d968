import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice';

/** Sent, and no answer: it is kept and sent again by itself. */
export function UnansweredNotice({ isSending }: { readonly isSending: boolean }) {
  const { t } = useTranslation();
  return (
    <Notice live tone="warn" title={t('application.unanswered.title')}>
      <p>{isSending ? t('application.unanswered.sending') : t('application.unanswered.text')}</p>
    </Notice>
  );
}
