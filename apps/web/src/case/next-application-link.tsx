import { useTranslation } from 'react-i18next';
import type { CaseView } from '../api/views';
import { typedDay } from '../format/typed-moment';
import { wallClockAt } from '../format/zone';
import { ButtonLink } from '../ui/button';

/** On to the next visitor, or to the next line of the paper journal: it begins at the day of this one. */
export function NextApplicationLink({
  caseView: { archive, service, submittedAt, zone },
}: {
  readonly caseView: CaseView;
}) {
  const { t } = useTranslation();
  const on = typedDay(wallClockAt(zone, Date.parse(submittedAt)));
  return archive ? (
    <ButtonLink to={`/applications/new?service=${service}&on=${on}`}>{t('case.nextPaperCase')}</ButtonLink>
  ) : (
    <ButtonLink look="quiet" to={`/applications/new?service=${service}`}>
      {t('case.nextApplication')}
    </ButtonLink>
  );
}
