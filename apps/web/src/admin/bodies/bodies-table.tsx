import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BodyView } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { useWords } from '../../i18n/use-words';
import table from '../../ui/table.module.css';
import { ActiveTag } from '../parts/active-tag';

const columns = ['name', 'kind', 'places', 'officers', 'state'] as const;

export function BodiesTable({ bodies }: { readonly bodies: readonly BodyView[] }) {
  const { t } = useTranslation();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t('admin.bodies.title')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`admin.bodies.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bodies.map((body) => (
          <Row key={body.id} body={body} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ body: { id, kind, name, jurisdictions, active } }: { readonly body: BodyView }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const words = useWords();
  return (
    <tr data-body={id}>
      <th scope="row">
        <Link to={`/admin/bodies/${id}`}>{localized(name)}</Link>
        <div className="muted">{id}</div>
      </th>
      <td data-label={t('admin.bodies.column.kind')}>{t(`admin.bodyKind.${kind}`)}</td>
      <td data-label={t('admin.bodies.column.places')}>
        {jurisdictions.map((code) => words.jurisdiction(code)).join(', ') || t('admin.bodies.noPlaces')}
      </td>
      <td>
        <Link to={`/admin/officers?bodyId=${id}`}>{t('admin.bodies.itsOfficers')}</Link>
      </td>
      <td>
        <ActiveTag active={active} />
      </td>
    </tr>
  );
}
