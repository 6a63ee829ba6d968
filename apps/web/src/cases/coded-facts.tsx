import { useTranslation } from 'react-i18next';
import stack from '../ui/stack.module.css';
import { FactField } from './fact-field';
import type { FactsProps } from './facts-props';

export const codedFacts = ['outcome', 'closedBy', 'late', 'linked', 'archive'] as const;

const choice = (value: string, label: string) => ({ value, label });

/** How the case ended, and what happened to it on the way. */
export function CodedFacts(props: FactsProps) {
  const { t } = useTranslation();
  const outcomes = (['favourable', 'refusal'] as const).map((code) => choice(code, t(`outcome.${code}`)));
  const ends = (['issued', 'acceptance-refused', 'withdrawn'] as const).map((code) =>
    choice(code, t(`closedBy.${code}`)),
  );
  const linked = (['complaint', 'outage'] as const).map((code) => choice(code, t(`facts.${code}`)));
  const late = [choice('true', t('facts.wasLate')), choice('false', t('facts.neverLate'))];
  const archive = [choice('true', t('facts.isArchive')), choice('false', t('facts.notArchive'))];
  return (
    <div className={stack['filters']}>
      <FactField {...props} name="outcome" label={t('facts.outcome')} choices={outcomes} />
      <FactField {...props} name="closedBy" label={t('facts.closedBy')} choices={ends} />
      <FactField {...props} name="late" label={t('facts.late')} choices={late} />
      <FactField {...props} name="linked" label={t('facts.linked')} choices={linked} />
      <FactField {...props} name="archive" label={t('facts.archive')} choices={archive} />
    </div>
  );
}
