import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../api/views';
import { useDates } from '../../format/use-format';
import { Card } from '../../ui/card';
import { Fact, Facts } from '../../ui/facts';

export function WorkPart({ caseView: { examination, zone } }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const dates = useDates();
  if (examination === null) return null;
  const { inspectionAct } = examination;
  return (
    <Card title={t('case.examination')}>
      <Facts>
        <Fact name={t('fact.when')}>{dates.dateTime(examination.occurredAt, zone)}</Fact>
        <Fact name={t('form.findings')}>{examination.findings ?? t('party.erased')}</Fact>
        {inspectionAct && (
          <>
            <Fact name={t('form.inspectionAct')}>{dates.legalDay(inspectionAct.inspectedOn)}</Fact>
            <Fact name={t('form.inspectionFindings')}>{inspectionAct.findings ?? t('party.erased')}</Fact>
            <Fact name={t('form.conditions')}>
              {t(inspectionAct.conditionsSuitable ? 'form.suitable' : 'form.unsuitable')}
            </Fact>
          </>
        )}
      </Facts>
    </Card>
  );
}
