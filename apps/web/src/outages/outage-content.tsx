import { useTranslation } from 'react-i18next';
import { actOnOutage } from '../api/record-commands';
import type { OutageView } from '../api/views';
import { Page } from '../layout/page';
import { OutagePapersPart } from '../papers/papers-part';
import { ActList } from '../record/act-list';
import { RecordActions } from '../record/record-actions';
import { OutageCases } from './outage-cases';
import { OutageFields } from './outage-fields';
import { OutageSummaryPart } from './outage-summary';
import { OutageTags } from './outage-tags';
import { useSystemWords } from './use-system-words';

export function OutageContent({ outage }: { readonly outage: OutageView }) {
  const { t } = useTranslation();
  const system = useSystemWords();
  const events: Readonly<Record<string, string>> = t('outage.event', { returnObjects: true });
  const { outageId, revision, zone, allowedActions, number } = outage;
  return (
    <Page
      title={number === null ? t('outage.title') : `${t('outage.record')} ${number}`}
      aside={<OutageTags outage={outage} />}
      lead={system(outage)}
    >
      <RecordActions
        id={outageId}
        revision={revision}
        zone={zone}
        actions={allowedActions}
        name={(action) => t(`outage.action.${action}`)}
        done={(action) => t(`outage.doneNotice.${action}`)}
        fields={(action) => <OutageFields action={action} outage={outage} />}
        send={actOnOutage}
      />
      <OutageSummaryPart outage={outage} />
      <OutageCases outage={outage} />
      <OutagePapersPart outageId={outageId} />
      <ActList acts={outage.acts} zone={zone} name={(act) => events[act.type] ?? act.type} details={() => null} />
    </Page>
  );
}
