import { useTranslation } from 'react-i18next';
import { OFFICE_ZONE } from '../format/office-zone';
import { useDates } from '../format/use-format';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { Draft } from './draft';

export interface KeptNoticeProps {
  readonly draft: Draft;
  readonly onAnew: () => void;
}

/** What stands in the form was typed before the page went: said, since nothing is put in unsaid. */
export function KeptNotice({ draft, onAnew }: KeptNoticeProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const at = dates.dateTime(new Date(draft.savedAt).toISOString(), OFFICE_ZONE);
  return (
    <Notice tone="calm" title={t('form.kept', { at })} live>
      <div>
        <Button onPress={onAnew}>{t('form.keptAnew')}</Button>
      </div>
    </Notice>
  );
}
