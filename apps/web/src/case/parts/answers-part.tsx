import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { Card } from '../../ui/card';
import { Fact, Facts } from '../../ui/facts';

/** What was said at intake: it decides which documents and data are asked for. */
export function AnswersPart({ caseView }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { answers, consentAsked, consent, flowPassed } = caseView;
  if (answers.length === 0 && !consentAsked && flowPassed.length === 0) return null;
  const said = (answer: boolean | null): string =>
    answer === null ? t('intake.notAnswered') : t(answer ? 'intake.yes' : 'intake.no');
  return (
    <Card title={t('intake.said')}>
      <Facts long>
        {answers.map(({ code, text, answer }) => (
          <Fact key={code} name={localized(text)}>
            {said(answer)}
          </Fact>
        ))}
        {consentAsked && <Fact name={t('intake.consent')}>{said(consent)}</Fact>}
        {flowPassed.length > 0 && (
          <Fact name={t('intake.flow')}>{flowPassed.map(({ title }) => localized(title)).join('; ')}</Fact>
        )}
      </Facts>
    </Card>
  );
}
