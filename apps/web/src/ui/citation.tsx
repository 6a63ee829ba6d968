import { useTranslation } from 'react-i18next';
import type { Citation } from '../api/views';
import { citationWords } from './citation-words';
import styles from './citation.module.css';

/** Where in the legal texts it stands. The act's own numbering is enough for a lawyer, the lines for an auditor. */
export function CitationMark({ citation }: { readonly citation: Citation | null | undefined }) {
  const { t } = useTranslation();
  if (!citation) return null;
  const [from = 0, to = 0] = citation.lines;
  const lines = from === to ? String(from) : `${String(from)}–${String(to)}`;
  const point = citationWords(t, citation.point);
  return <cite className={styles['citation']}>{t('citation', { point, text: citation.seed, lines })}</cite>;
}
