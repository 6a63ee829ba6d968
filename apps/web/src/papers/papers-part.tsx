import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { casePapersQuery, outagePapersQuery } from '../api/paper-queries';
import type { Paper } from '../api/views';
import { Card } from '../ui/card';
import { PaperItem, type PaperRecord } from './paper-item';
import styles from './papers.module.css';

export function CasePapersPart({ caseId }: { readonly caseId: string }) {
  const { data } = useQuery(casePapersQuery(caseId));
  return <PapersCard record={`cases/${caseId}`} papers={data?.items ?? []} />;
}

export function OutagePapersPart({ outageId }: { readonly outageId: string }) {
  const { data } = useQuery(outagePapersQuery(outageId));
  return <PapersCard record={`outages/${outageId}`} papers={data?.items ?? []} />;
}

/** What there is on paper, each in every language; nothing while there is none. */
function PapersCard({ record, papers }: { readonly record: PaperRecord; readonly papers: readonly Paper[] }) {
  const { t } = useTranslation();
  if (papers.length === 0) return null;
  return (
    <Card title={t('papers.title', { format: 'PDF' })}>
      <ul className={styles['papers']}>
        {papers.map((paper) => (
          <li key={paper.paperId}>
            <PaperItem record={record} paper={paper} />
          </li>
        ))}
      </ul>
      <p className="muted no-print">{t('papers.newTab')}</p>
    </Card>
  );
}
