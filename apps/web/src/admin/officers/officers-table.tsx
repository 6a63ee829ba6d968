import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BodyView, OfficerView } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import stack from '../../ui/stack.module.css';
import table from '../../ui/table.module.css';
import { Tag } from '../../ui/tag';
import { ActiveTag } from '../parts/active-tag';

const columns = ['name', 'body', 'roles', 'state'] as const;
const PAGE = 100;

export interface OfficersTableProps {
  readonly officers: readonly OfficerView[];
  readonly bodies: readonly BodyView[];
}

export function OfficersTable({ officers, bodies }: OfficersTableProps) {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(PAGE);
  return (
    <>
      <table className={table['table']}>
        <caption className="visually-hidden">{t('admin.officers.title')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`admin.officers.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {officers.slice(0, limit).map((officer) => (
            <Row key={officer.id} officer={officer} body={bodies.find(({ id }) => id === officer.bodyId)} />
          ))}
        </tbody>
      </table>
      {officers.length > limit && (
        <div>
          <Button onPress={() => setLimit((shown) => shown + PAGE)}>{t('more')}</Button>
        </div>
      )}
    </>
  );
}

function Row({ officer, body }: { readonly officer: OfficerView; readonly body: BodyView | undefined }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const words = useWords();
  return (
    <tr data-officer={officer.login}>
      <th scope="row">
        <Link to={`/admin/officers/${officer.id}`}>{officer.name}</Link>
        <div className="muted">{officer.login}</div>
      </th>
      <td data-label={t('admin.officers.column.body')}>{body ? localized(body.name) : officer.bodyId}</td>
      <td data-label={t('admin.officers.column.roles')}>{officer.roles.map((role) => words.role(role)).join(', ')}</td>
      <td>
        <div className={stack['row']}>
          <ActiveTag active={officer.active} />
          {officer.mustChangePassword && officer.active && <Tag>{t('admin.officers.oneTime')}</Tag>}
        </div>
      </td>
    </tr>
  );
}
