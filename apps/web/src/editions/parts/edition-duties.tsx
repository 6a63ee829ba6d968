import { useTranslation } from 'react-i18next';
import type { Edition } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { useTermWords } from '../../i18n/use-term-words';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import { Fact, Facts } from '../../ui/facts';

export function EditionDuties({
  edition: { complaint, monitoring, outage, amendmentsNotice },
}: {
  readonly edition: Edition;
}) {
  const { t } = useTranslation();
  const localized = useLocalized();
  if (!complaint && !monitoring && !outage && !amendmentsNotice) return null;
  return (
    <Card title={t('editionPart.duties.title')}>
      <Facts>
        {complaint && <Complaint complaint={complaint} />}
        {monitoring && (
          <Fact name={t('editionPart.duties.monitoring')}>
            {localized(monitoring.text)} <CitationMark citation={monitoring.citation} />
          </Fact>
        )}
        {outage && (
          <Fact name={t('editionPart.duties.outage')}>
            {localized(outage.text)} <CitationMark citation={outage.citation} />
          </Fact>
        )}
        {amendmentsNotice && (
          <Fact name={t('editionPart.duties.amendmentsNotice')}>
            {localized(amendmentsNotice.text)} <CitationMark citation={amendmentsNotice.citation} />
          </Fact>
        )}
      </Facts>
    </Card>
  );
}

function Complaint({ complaint }: { readonly complaint: NonNullable<Edition['complaint']> }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const term = useTermWords();
  const { text, forward, atProvider, atReviewingBody, citation } = complaint;
  const terms = { forward: term(forward), provider: term(atProvider), body: term(atReviewingBody) };
  return (
    <Fact name={t('editionPart.duties.complaint')}>
      {localized(text)} {t('editionPart.duties.complaintTerms', terms)} <CitationMark citation={citation} />
    </Fact>
  );
}
