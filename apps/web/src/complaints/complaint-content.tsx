import { useTranslation } from 'react-i18next';
import { actOnComplaint } from '../api/record-commands';
import type { ComplaintView } from '../api/views';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { Page } from '../layout/page';
import { ActList } from '../record/act-list';
import { RecordActions } from '../record/record-actions';
import { Notice } from '../ui/notice';
import { ComplaintActDetails } from './complaint-act-details';
import { ComplaintDues } from './complaint-dues';
import { ComplaintFields } from './complaint-fields';
import { ComplaintSummaryPart } from './complaint-summary';
import { ComplaintTags } from './complaint-tags';

export function ComplaintContent({ complaint }: { readonly complaint: ComplaintView }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const events: Readonly<Record<string, string>> = t('complaint.event', { returnObjects: true });
  const { complaintId, revision, zone, allowedActions } = complaint;
  return (
    <Page
      title={`${t('complaint.title')} ${complaint.number}`}
      aside={<ComplaintTags complaint={complaint} />}
      {...(complaint.case && { lead: localized(complaint.case.serviceTitle) })}
    >
      {complaint.status === 'decided' && <Effect complaint={complaint} />}
      {complaint.barred && <Barred complaint={complaint} barred={complaint.barred} />}
      <RecordActions
        id={complaintId}
        revision={revision}
        zone={zone}
        actions={allowedActions}
        name={(action) => t(`complaint.action.${action}`)}
        done={(action) => t(`complaint.doneNotice.${action}`)}
        fields={(action) => <ComplaintFields action={action} complaint={complaint} />}
        send={actOnComplaint}
      />
      <ComplaintSummaryPart complaint={complaint} />
      <ComplaintDues complaint={complaint} />
      <ActList
        acts={complaint.acts}
        zone={zone}
        name={(act) => events[act.type] ?? act.type}
        details={(act) => <ComplaintActDetails act={act} />}
      />
    </Page>
  );
}

interface BarredProps {
  readonly complaint: ComplaintView;
  readonly barred: NonNullable<ComplaintView['barred']>;
}

/** Why no answer is offered to the head, who answers instead, and what he may do all the same. */
function Barred({ complaint: { dues, zone }, barred: { law, answering } }: BarredProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const dates = useDates();
  const due = dues.find(({ of, state }) => of === 'forwarding' && state === 'open');
  return (
    <Notice tone="warn" title={t('complaint.barred.title')}>
      <p>{t('complaint.barred.why', { law: localized(law) })}</p>
      <p>
        {answering.length > 0
          ? t('complaint.barred.others', { names: answering.map(({ name }) => name).join(', ') })
          : t('complaint.barred.nobody')}{' '}
        {due && t('complaint.barred.until', { at: dates.dateTime(due.dueAt, zone) })}
      </p>
    </Notice>
  );
}

/** What became of the case. */
function Effect({ complaint: { reopens, effect } }: { readonly complaint: ComplaintView }) {
  const { t } = useTranslation();
  if (effect === 'case-reopened') return <Notice tone="good" title={t('complaint.effects.case-reopened')} />;
  const underway = reopens === true && effect === null;
  return <Notice tone="calm" title={t(underway ? 'complaint.underway' : 'complaint.effects.case-stands')} />;
}
