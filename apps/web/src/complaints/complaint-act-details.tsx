import { useTranslation } from 'react-i18next';
import type { ComplaintAct } from '../api/views';
import styles from '../case/case.module.css';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { Tag } from '../ui/tag';

/** What the words of an act are; those of a decision are its text. */
const wordsOf: Readonly<Record<string, 'complaint.text' | 'complaint.done' | 'complaint.answer'>> = {
  ComplaintFiled: 'complaint.text',
  ComplaintSatisfied: 'complaint.done',
  ComplaintAnswered: 'complaint.answer',
};

export function ComplaintActDetails({ act }: { readonly act: ComplaintAct }) {
  const { t } = useTranslation();
  const dates = useDates();
  const localized = useLocalized();
  const decided = act.outcomeTitle !== null;
  const lines = [
    [t('complaint.to'), act.to],
    [t('complaint.outcome'), act.outcomeTitle && localized(act.outcomeTitle)],
    [t('complaint.decidedOn'), act.decidedOn && dates.legalDay(act.decidedOn)],
    [t('complaint.decisionNumber'), act.decisionNumber],
    [t(wordsOf[act.type] ?? 'complaint.words'), act.words ?? (decided ? t('party.erased') : null)],
    [t('complaint.effect'), act.effect && t(`complaint.effects.${act.effect}`)],
    [t('complaint.because'), act.because && t(`complaint.reasons.${act.because}`)],
  ].filter(([, value]) => value !== null);
  return (
    <>
      {act.late && (
        <div>
          <Tag tone="bad">{t('path.late')}</Tag>
        </div>
      )}
      {lines.length > 0 && (
        <dl className={styles['details']}>
          {lines.map(([name, value]) => (
            <div key={name}>
              <dt>{name}: </dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
