import { useTranslation } from 'react-i18next';
import type { CaseView, LookUp } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { Card } from '../../ui/card';
import { Fact, Facts } from '../../ui/facts';
import { Notice } from '../../ui/notice';
import { Tag } from '../../ui/tag';
import styles from '../case.module.css';

/** What the body looked up itself: the source, when, and what came of it. */
export function LookUpsPart({ caseView }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const { lookUps, consentAsked, consent, zone } = caseView;
  const shown = lookUps.filter(({ state }) => state !== 'not-asked-for');
  if (shown.length === 0) return null;
  return (
    <Card title={t('lookUp.title')}>
      {consentAsked && consent !== true && <Notice tone="warn" title={t('lookUp.noConsent')} />}
      <ul className={styles['needs']}>
        {shown.map((lookUp) => (
          <LookUpLine key={lookUp.code} lookUp={lookUp} zone={zone} />
        ))}
      </ul>
    </Card>
  );
}

const tones: Readonly<Record<LookUp['state'], 'good' | 'bad' | 'warn' | 'calm'>> = {
  found: 'good',
  'not-found': 'bad',
  unavailable: 'warn',
  'not-yet': 'calm',
  'not-asked-for': 'calm',
};

function LookUpLine({ lookUp, zone }: { readonly lookUp: LookUp; readonly zone: string }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const dates = useDates();
  return (
    <li>
      <span>
        {localized(lookUp.title)}
        <span className="muted"> – {localized(lookUp.source)}</span>
        {lookUp.attempts.map(({ occurredAt, outcome, details }) => (
          <span key={occurredAt} className={styles['attempt']}>
            {dates.dateTime(occurredAt, zone)}: {t(`lookUp.state.${outcome}`)}
            {details && `. ${details}`}
          </span>
        ))}
      </span>
      <Tag tone={tones[lookUp.state]}>{t(`lookUp.state.${lookUp.state}`)}</Tag>
    </li>
  );
}

export function ChildTalksPart({ caseView: { childTalks } }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const dates = useDates();
  if (childTalks.length === 0) return null;
  return (
    <Card title={t('childTalk.title')}>
      {childTalks.map(({ childId, childName, heldOn, opinion, agrees }, index) => (
        <Facts key={`${childId}-${String(index)}`}>
          <Fact name={t('childTalk.child')}>{childName ?? t('party.erased')}</Fact>
          <Fact name={t('childTalk.heldOn')}>{dates.legalDay(heldOn)}</Fact>
          <Fact name={t('childTalk.opinion')}>{opinion ?? t('party.erased')}</Fact>
          <Fact name={t('childTalk.agrees')}>{agrees === null ? null : t(agrees ? 'intake.yes' : 'intake.no')}</Fact>
        </Facts>
      ))}
    </Card>
  );
}
