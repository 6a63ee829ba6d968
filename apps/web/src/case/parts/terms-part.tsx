import { useTranslation } from 'react-i18next';
import type { CaseTerm, CaseView } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { Card } from '../../ui/card';
import { DueMark } from '../../ui/due';
import { Fact, Facts } from '../../ui/facts';
import stack from '../../ui/stack.module.css';
import { Tag } from '../../ui/tag';
import { WhyThisDate } from './why-this-date';

/** Terms of the rules that run beside the steps, and what became of them. */
export function TermsPart({ caseView }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { terms, caseId, zone } = caseView;
  if (terms.length === 0) return null;
  return (
    <Card title={t('terms.title')}>
      <Facts>
        {terms.map((term) => (
          <Fact key={`${term.code} ${term.startedAt}`} name={localized(term.title)}>
            <div className={stack['tight']}>
              <TermState term={term} caseView={caseView} />
              <WhyThisDate caseId={caseId} term={term.code} zone={zone} />
            </div>
          </Fact>
        ))}
      </Facts>
    </Card>
  );
}

function TermState({ term, caseView }: { readonly term: CaseTerm; readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const dates = useDates();
  const { zone, archive, status, suspendedSince } = caseView;
  const { state, dueAt, late, fulfilledAt } = term;
  if (state === 'running' && suspendedSince !== null) return <span>{t('terms.standsStill')}</span>;
  if (state === 'running') {
    return <DueMark dueAt={dueAt} overdue={late} past={archive || status === 'closed'} zone={zone} />;
  }
  return (
    <div className={stack['row']}>
      {fulfilledAt === null ? (
        <span className="muted">{t('terms.ended')}</span>
      ) : (
        <>
          <span>{t('terms.fulfilled', { at: dates.dateTime(fulfilledAt, zone) })}</span>
          <Tag tone={late ? 'bad' : 'good'}>{t(late ? 'terms.late' : 'terms.inTime')}</Tag>
        </>
      )}
      <span className="muted number">{t('path.due', { at: dates.dateTime(dueAt, zone) })}</span>
    </div>
  );
}
