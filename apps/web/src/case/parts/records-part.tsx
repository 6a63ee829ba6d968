import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { complaintsQuery, outagesQuery } from '../../api/record-queries';
import type { ComplaintSummary, OutageSummary } from '../../api/views';
import { ComplaintTags } from '../../complaints/complaint-tags';
import { useDates } from '../../format/use-format';
import { OutageTags } from '../../outages/outage-tags';
import { useSystemWords } from '../../outages/use-system-words';
import { ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import stack from '../../ui/stack.module.css';

/** Records of their own that speak of this case, and the way to new ones for whoever may make them. */
export function RecordsPart({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const complaints = useInfiniteQuery(complaintsQuery({ caseId })).data?.pages;
  const outages = useInfiniteQuery(outagesQuery({ caseId })).data?.pages;
  const mayFile = complaints?.[0]?.mayFile ?? false;
  const mayReport = mayFile && (outages?.[0]?.mayReport ?? false);
  const filed = complaints?.flatMap(({ items }) => items) ?? [];
  const reported = outages?.flatMap(({ items }) => items) ?? [];
  if (!mayFile && filed.length === 0 && reported.length === 0) return null;
  return (
    <Card title={t('record.beside')}>
      {filed.length === 0 && reported.length === 0 && <p className="muted">{t('record.none')}</p>}
      <ul className={stack['tight']}>
        {filed.map((complaint) => (
          <ComplaintItem key={complaint.complaintId} complaint={complaint} />
        ))}
        {reported.map((outage) => (
          <OutageItem key={outage.outageId} outage={outage} />
        ))}
      </ul>
      {mayFile && (
        <div className={stack['row']}>
          <ButtonLink to={`/complaints/new?caseId=${caseId}`}>{t('complaint.new')}</ButtonLink>
          {mayReport && (
            <ButtonLink look="quiet" to={`/outages/new?caseId=${caseId}`}>
              {t('outage.new')}
            </ButtonLink>
          )}
        </div>
      )}
    </Card>
  );
}

function ComplaintItem({ complaint }: { readonly complaint: ComplaintSummary }) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <li className={stack['row']}>
      <Link to={`/complaints/${complaint.complaintId}`}>{`${t('complaint.title')} ${complaint.number}`}</Link>
      <span className="muted">{dates.date(complaint.filedAt, complaint.zone)}</span>
      <ComplaintTags complaint={complaint} />
    </li>
  );
}

function OutageItem({ outage }: { readonly outage: OutageSummary }) {
  const dates = useDates();
  const system = useSystemWords();
  return (
    <li className={stack['row']}>
      <Link to={`/outages/${outage.outageId}`}>{system(outage)}</Link>
      <span className="muted">{dates.dateTime(outage.noticedAt, outage.zone)}</span>
      <OutageTags outage={outage} />
    </li>
  );
}
