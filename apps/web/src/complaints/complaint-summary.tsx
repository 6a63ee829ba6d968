import { useTranslation } from 'react-i18next';
import type { ComplaintView } from '../api/views';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { useWords } from '../i18n/use-words';
import { CaseLink } from '../record/case-link';
import { Card } from '../ui/card';
import { Fact, Facts } from '../ui/facts';
import { useComplaintTerm } from './use-complaint-term';

export function ComplaintSummaryPart({ complaint }: { readonly complaint: ComplaintView }) {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const localized = useLocalized();
  const term = useComplaintTerm();
  const { entry, filing, zone } = complaint;
  return (
    <Card title={t('complaint.about')}>
      <Facts>
        <Fact name={t('queue.column.case')}>
          <CaseLink reference={complaint.case} />
        </Fact>
        <Fact name={t('fact.provider')}>{localized(complaint.provider.name)}</Fact>
        <Fact name={t('complaint.filed')}>{dates.dateTime(complaint.filedAt, zone)}</Fact>
        <Fact name={t('complaint.addressee')}>{t(`complaint.addressees.${complaint.addressee}`)}</Fact>
        <Fact name={t('complaint.kind')}>{t(`complaint.kinds.${complaint.kind}`)}</Fact>
        <Fact name={t('complaint.entry')}>
          {entry ? `${words.event(entry.type)}, ${dates.dateTime(entry.occurredAt, zone)}` : t('complaint.wholeCase')}
          {entry?.officer && `, ${entry.officer.name}`}
        </Fact>
        <Fact name={t('complaint.text')}>{complaint.text ?? t('party.erased')}</Fact>
        <Fact name={t('complaint.learnedOn')}>{dates.legalDay(complaint.learnedOn)}</Fact>
        <Fact name={t('complaint.appealInformation')}>
          {t(complaint.appealInformation ? 'intake.yes' : 'intake.no')}
        </Fact>
        <Fact name={t('complaint.lastDay')}>
          {filing ? `${dates.legalDay(filing.lastDay)} (${term(filing.term)})` : t('complaint.lawUnknown')}
          {filing?.term.law && ` – ${localized(filing.term.law)}`}
        </Fact>
      </Facts>
    </Card>
  );
}
