import { useTranslation } from 'react-i18next';
import type { OutageAction, OutageView } from '../api/views';
import { InstantFields } from '../record/instant-fields';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { CasePicker } from './case-picker';

export interface OutageFieldsProps {
  readonly action: OutageAction;
  readonly outage: OutageView;
}

/** What an act on the record asks. */
export function OutageFields({ action, outage: { zone } }: OutageFieldsProps) {
  const { t } = useTranslation();
  switch (action) {
    case 'link-cases':
      return <CasePicker start={[]} />;
    case 'draw-up-record':
      return (
        <>
          <TextField name="cause" long label={t('outage.cause')} hint={t('outage.nameNobody')} />
          <TextField name="measures" long optional label={t('outage.measures')} hint={t('outage.nameNobody')} />
        </>
      );
    case 'sign-record':
      return (
        <Notice tone="warn" title={t('signature.notEds')}>
          <p>{t('signature.notEdsText')}</p>
        </Notice>
      );
    case 'record-restoration':
      return <InstantFields name="restoredAt" label={t('outage.restored')} zone={zone} now />;
  }
}
