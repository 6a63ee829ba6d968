import { useTranslation } from 'react-i18next';
import type { ErasableCase } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { Card } from '../../ui/card';
import { Fact, Facts } from '../../ui/facts';
import { Notice } from '../../ui/notice';
import { ErasureForm } from './erasure-form';

export function ErasableCaseCard({ erasable }: { readonly erasable: ErasableCase }) {
  const { t } = useTranslation();
  const dates = useDates();
  const localized = useLocalized();
  const { incomingNumber, serviceTitle, provider, submittedAt, zone, status, parties } = erasable;
  return (
    <Card title={incomingNumber ?? t('case.noNumber')}>
      <Facts>
        <Fact name={t('queue.column.service')}>{localized(serviceTitle)}</Fact>
        <Fact name={t('facts.body')}>{localized(provider.name)}</Fact>
        <Fact name={t('queue.column.submitted')}>{dates.date(submittedAt, zone)}</Fact>
        <Fact name={t('cases.status')}>{t(`status.${status}`)}</Fact>
      </Facts>
      {status === 'open' && <Notice tone="warn" title={t('admin.erasure.stillOpen')} />}
      {status === 'closed' && parties.every(({ erased }) => erased) && (
        <Notice tone="calm" title={t('admin.erasure.allErased')} />
      )}
      {status === 'closed' && parties.some(({ erased }) => !erased) && <ErasureForm erasable={erasable} />}
    </Card>
  );
}
