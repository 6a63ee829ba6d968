import { useTranslation } from 'react-i18next';
import { paperAddress } from '../api/paper-queries';
import type { Paper } from '../api/views';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import stack from '../ui/stack.module.css';
import { Tag } from '../ui/tag';
import styles from './papers.module.css';

export type PaperRecord = Parameters<typeof paperAddress>[0];

export interface PaperItemProps {
  readonly record: PaperRecord;
  readonly paper: Paper;
}

/** One paper in every language there is of it. */
export function PaperItem({ record, paper }: PaperItemProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const dates = useDates();
  const { paperId, number, madeOn, corrected, languages } = paper;
  const name = `${localized(paper.title)} № ${number}`;
  return (
    <div className={styles['paper']}>
      <div>
        {localized(paper.title)} <span className="whole">№ {number}</span>{' '}
        <span className="muted">{dates.legalDay(madeOn)}</span>
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
    </div>
  );
}
