import { useTranslation } from 'react-i18next';
import type { ComplaintDue, ComplaintView } from '../api/views';
import { Reasons } from '../case/parts/why-this-date';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { Card } from '../ui/card';
import { CitationMark } from '../ui/citation';
import { Disclosure } from '../ui/disclosure';
import { DueMark } from '../ui/due';
import { Fact, Facts } from '../ui/facts';
import { Notice } from '../ui/notice';
import stack from '../ui/stack.module.css';
import { useComplaintTerm } from './use-complaint-term';

/** Every term of the complaint: until when, by which law, and the days that lead there. */
export function ComplaintDues({ complaint }: { readonly complaint: ComplaintView }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { silence, suspendsExecution, noExtension, dues, zone } = complaint;
  return (
    <Card title={t('complaint.terms')}>
      {silence && (
        <Notice tone="bad" title={t('complaint.silence')}>
          <p>{localized(silence.law)}</p>
        </Notice>
      )}
      {dues.length === 0 && <p className="muted">{t('complaint.noTerms')}</p>}
      <Facts>
        {dues.map((due) => (
          <Fact key={due.of} name={t(`complaint.due.${due.of}`)}>
            <Due due={due} zone={zone} />
          </Fact>
        ))}
      </Facts>
      <p className="muted">
        {t('complaint.law')}: {localized(complaint.law)}.
        {suspendsExecution && ` ${t('complaint.suspends', { law: localized(suspendsExecution) })}`}
        {noExtension && ` ${t('complaint.noExtension', { law: localized(noExtension) })}`}
      </p>
    </Card>
  );
}

function Due({ due, zone }: { readonly due: ComplaintDue; readonly zone: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const localized = useLocalized();
  const term = useComplaintTerm();
  return (
    <div className={stack['tight']}>
      {due.state === 'void' ? (
        <span className="muted">{t('complaint.dueVoid')}</span>
      ) : (
        <DueMark dueAt={due.dueAt} overdue={due.overdue} past={due.state !== 'open'} zone={zone} />
      )}
      <Disclosure title={t('why.title')}>
        <div className={stack['tight']}>
          <p>
            {term(due.term)}. {t('why.from', { at: dates.dateTime(due.startedAt, zone) })}
            {due.term.law && ` ${localized(due.term.law)}.`}
          </p>
          <CitationMark citation={due.term.citation} />
          <Reasons lines={due.explanation} />
          <p className="muted">{t('why.calendar', { version: due.calendar })}</p>
          {due.calendarChanged && <p>{t('why.calendarChanged')}</p>}
        </div>
      </Disclosure>
    </div>
  );
}
