import { useTranslation } from 'react-i18next';
import type { SystemView } from '../../api/views';
import { useNumber } from '../../format/use-format';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { Fact, Facts } from '../../ui/facts';
import table from '../../ui/table.module.css';
import { StateTag } from './state-tag';
import { useElapsed } from './use-elapsed';

type ReadModels = SystemView['readModels'];

export function ReadModelsCard({ readModels }: { readonly readModels: ReadModels }) {
  const { t } = useTranslation();
  const elapsed = useElapsed();
  const { phase, ready, behindSeconds, rebuilding, models } = readModels;
  return (
    <Card title={t('admin.system.readModels')}>
      <Facts>
        <Fact name={t('admin.system.state')}>
          <StateTag well={ready} words={t(`admin.system.phase.${phase}`)} />
        </Fact>
        <Fact name={t('admin.system.lag')}>
          {behindSeconds === null && t('admin.system.unknown')}
          {behindSeconds === 0 && t('admin.system.upToDate')}
          {behindSeconds !== null && behindSeconds > 0 && elapsed(behindSeconds)}
        </Fact>
        {rebuilding && (
          <Fact name={t('admin.system.rebuilding')}>
            <Progress {...rebuilding} />
          </Fact>
        )}
      </Facts>
      <Disclosure title={t('admin.system.models', { count: models.length })}>
        <ModelsTable models={models} />
      </Disclosure>
    </Card>
  );
}

function Progress({ events, of }: NonNullable<ReadModels['rebuilding']>) {
  const { t } = useTranslation();
  const number = useNumber();
  if (of === null) return t('admin.system.eventsTaken', { shown: number(events) });
  const words = t('admin.system.eventsOf', { shown: number(events), all: number(of) });
  return (
    <>
      <progress value={events} max={Math.max(of, 1)} aria-label={words} /> {words}
    </>
  );
}

const columns = ['model', 'served', 'newest', 'state'] as const;

function ModelsTable({ models }: Pick<ReadModels, 'models'>) {
  const { t } = useTranslation();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t('admin.system.readModels')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`admin.system.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {models.map(({ name, version, servedVersion, fault }) => (
          <tr key={name} data-model={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td data-label={t('admin.system.column.served')}>{servedVersion ?? t('admin.system.notYet')}</td>
            <td data-label={t('admin.system.column.newest')}>{version}</td>
            <td data-label={t('admin.system.column.state')}>
              {fault === null ? t('admin.system.runs') : t('admin.system.standsBecause', { code: fault })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
