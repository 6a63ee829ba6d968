import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { editionsQuery } from '../api/reference-queries';
import type { Edition } from '../api/views';
import { Period } from './period';
import { useLocalized } from '../i18n/use-localized';
import { useTermWords } from '../i18n/use-term-words';
import { Page } from '../layout/page';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import table from '../ui/table.module.css';
import { Tag } from '../ui/tag';
import { useWords } from '../i18n/use-words';

export function Component() {
  const { t } = useTranslation();
  const editions = useQuery(editionsQuery);
  return (
    <Page title={t('editions.title')} lead={t('editions.lead')}>
      {editions.isPending && <Loading lines={6} />}
      {editions.isError && <FaultNotice error={editions.error} onRetry={() => void editions.refetch()} />}
      {editions.isSuccess && (
        <table className={table['table']}>
          <caption className="visually-hidden">{t('editions.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('queue.column.service')}</th>
              <th scope="col">{t('edition.jurisdiction')}</th>
              <th scope="col">{t('edition.inForce')}</th>
              <th scope="col">{t('edition.term')}</th>
            </tr>
          </thead>
          <tbody>
            {editions.data.map((edition) => (
              <EditionRow key={edition.id} edition={edition} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}

function EditionRow({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const words = useWords();
  const localized = useLocalized();
  const term = useTermWords();
  return (
    <tr>
      <th scope="row">
        <Link to={`/editions/${edition.id}`}>{localized(edition.service.title)}</Link>
        <div className="muted">{edition.id}</div>
      </th>
      <td data-label={t('edition.jurisdiction')}>{words.jurisdiction(edition.jurisdiction)}</td>
      <td>
        <Tag tone={edition.inForce.to === null ? 'good' : 'calm'}>
          {t(edition.inForce.to === null ? 'edition.current' : 'edition.repealed')}
        </Tag>
        <div>
          <Period edition={edition} />
        </div>
      </td>
      <td data-label={t('edition.term')}>{edition.term ? term(edition.term) : t('edition.noTerm')}</td>
    </tr>
  );
}
