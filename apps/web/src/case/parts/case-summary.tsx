import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseView } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { Card } from '../../ui/card';
import { DueMark } from '../../ui/due';
import { Fact, Facts } from '../../ui/facts';
import { WhyThisDate } from './why-this-date';
import { useWords } from '../../i18n/use-words';

export function CaseSummary({ caseView }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const words = useWords();
  const localized = useLocalized();
  const dates = useDates();
  const { edition, zone, due, archive, suspendedSince, prolongedUntil } = caseView;
  return (
    <Card title={t('case.about')}>
      <Facts>
        <Fact name={t('fact.due')}>
          {suspendedSince === null ? (
            <DueMark
              dueAt={due?.dueAt ?? null}
              overdue={due?.overdue ?? false}
              past={archive || caseView.status === 'closed'}
              zone={zone}
            />
          ) : (
            <>
              {t('terms.suspendedSince')} <strong>{dates.dateTime(suspendedSince, zone)}</strong>
            </>
          )}
          {due && <WhyThisDate caseId={caseView.caseId} zone={zone} />}
        </Fact>
        <Fact name={t('terms.prolonged')}>{prolongedUntil && dates.legalDay(prolongedUntil)}</Fact>
        <Fact name={t('fact.submitted')}>{dates.dateTime(caseView.submittedAt, zone)}</Fact>
        <Fact name={t('fact.channel')}>{words.channel(caseView.channel)}</Fact>
        {caseView.handout !== caseView.channel && (
          <Fact name={t('fact.handout')}>{words.channel(caseView.handout)}</Fact>
        )}
        <Fact name={t('fact.provider')}>{localized(caseView.provider.name)}</Fact>
        {caseView.intakeBody.id !== caseView.provider.id && (
          <Fact name={t('fact.intakeBody')}>{localized(caseView.intakeBody.name)}</Fact>
        )}
        <Fact name={t('fact.administration')}>
          {caseView.administration && localized(caseView.administration.name)}
        </Fact>
        <Fact name={t('fact.paperNumber')}>{caseView.paperNumber}</Fact>
        <Fact name={t('fact.executor')}>{caseView.executor?.name}</Fact>
        <Fact name={t('fact.resolution')}>{caseView.resolution}</Fact>
        <Fact name={t('fact.edition')}>
          <Link to={`/editions/${edition.id}`} lang="kk">
            {edition.actTitle}
          </Link>
          , № {edition.actNumber}, {dates.legalDay(edition.actDate)}
        </Fact>
      </Facts>
    </Card>
  );
}
