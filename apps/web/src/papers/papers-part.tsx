import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { casePapersQuery, outagePapersQuery, paperAddress } from '../api/paper-queries';
import type { Paper } from '../api/views';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { Card } from '../ui/card';
import stack from '../ui/stack.module.css';
import { Tag } from '../ui/tag';
import styles from './papers.module.css';

type PaperRecord = Parameters<typeof paperAddress>[0];

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
          <PaperItem key={paper.paperId} record={record} paper={paper} />
        ))}
      </ul>
      <p className="muted no-print">{t('papers.newTab')}</p>
    </Card>
  );
}

function PaperItem({ record, paper }: { readonly record: PaperRecord; readonly paper: Paper }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const dates = useDates();
  const { paperId, number, madeOn, corrected, languages } = paper;
  const name = `${localized(paper.title)} № ${number}`;
  return (
    <li className={styles['paper']}>
      <div>
        {name} <span className="muted">{dates.legalDay(madeOn)}</span>
      </div>
      <div className={stack['row']}>
        {languages.map((lang) => (
          <a
            key={lang}
            className="no-print"
            href={paperAddress(record, paperId, lang)}
            target="_blank"
            rel="noopener"
            hrefLang={lang}
            aria-label={`${name}: ${t(`papers.language.${lang}`)}`}
          >
            {t(`papers.language.${lang}`)}
          </a>
        ))}
        {corrected && <Tag tone="warn">{t('papers.corrected')}</Tag>}
      </div>
    </li>
  );
}
