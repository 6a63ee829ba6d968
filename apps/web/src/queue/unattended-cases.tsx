import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unattendedQuery } from '../api/case-queries';
import type { Unattended } from '../api/views';
import { Card } from '../ui/card';
import { DueMark } from '../ui/due';
import { CaseList, ListedCase } from './case-list';

/** For the head: cases whose executor no longer works here. Shown only while there are any. */
export function UnattendedCases() {
  const { t } = useTranslation();
  const { data } = useQuery(unattendedQuery);
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Card title={t('unattended.title')}>
      <p>{t('unattended.lead')}</p>
      <CaseList title={t('unattended.title')}>
        {data.items.map((item) => (
          <UnattendedCase key={item.caseId} item={item} />
        ))}
      </CaseList>
      {data.more && <p className="muted">{t('unattended.more')}</p>}
    </Card>
  );
}

function UnattendedCase({ item }: { readonly item: Unattended['items'][number] }) {
  const { t } = useTranslation();
  return (
    <ListedCase
      item={item}
      due={<DueMark dueAt={item.dueAt} overdue={item.overdue} past={item.archive} />}
      beneath={
        item.executor && (
          <div className="muted">
            {t('role.executor')}: {item.executor.name}
          </div>
        )
      }
      action="transfer-case"
    />
  );
}
