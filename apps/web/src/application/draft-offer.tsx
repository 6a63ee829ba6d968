import { useTranslation } from 'react-i18next';
import { OFFICE_ZONE } from '../format/office-zone';
import { useDates } from '../format/use-format';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import stack from '../ui/stack.module.css';
import type { Draft } from '../drafts/draft';

export interface DraftOfferProps {
  readonly draft: Draft;
  readonly onGoOn: () => void;
  readonly onAnew: () => void;
}

/** What was begun and not sent is offered, never put in unasked: the next visitor may stand at the counter. */
export function DraftOffer({ draft, onGoOn, onAnew }: DraftOfferProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const at = dates.dateTime(new Date(draft.savedAt).toISOString(), OFFICE_ZONE);
  return (
    <Notice tone="calm" title={t('application.draft.title')}>
      <p>{t('application.draft.text', { at })}</p>
      <div className={stack['row']}>
        <Button look="main" onPress={onGoOn}>
          {t('application.draft.goOn')}
        </Button>
        <Button onPress={onAnew}>{t('application.draft.anew')}</Button>
      </div>
    </Notice>
  );
}
