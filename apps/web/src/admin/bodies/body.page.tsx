import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { bodiesQuery } from '../../api/reference-queries';
import type { BodyView } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { NotFoundPage } from '../../layout/not-found.page';
import { ButtonLink } from '../../ui/button';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import { ActiveTag } from '../parts/active-tag';
import { ActivityCard } from '../parts/activity-card';
import { AdminPage } from '../parts/admin-page';
import { ChangeBodyForm } from './change-body-form';
import { useBodyAct } from './use-body-act';

export function Component() {
  const { t } = useTranslation();
  const { bodyId = '' } = useParams();
  const bodies = useQuery(bodiesQuery);
  const body = bodies.data?.find(({ id }) => id === bodyId);
  if (body) return <BodyContent key={`${bodyId} ${String(body.revision)}`} body={body} />;
  if (bodies.data) return <NotFoundPage />;
  return (
    <AdminPage title={t('admin.bodies.title')}>
      {bodies.isPending && <Loading lines={6} />}
      {bodies.isError && <FaultNotice error={bodies.error} onRetry={() => void bodies.refetch()} />}
    </AdminPage>
  );
}

function BodyContent({ body }: { readonly body: BodyView }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const activity = useBodyAct(body);
  const { state } = useLocation() as { readonly state: { readonly done?: 'registered' | 'changed' } | null };
  return (
    <AdminPage title={localized(body.name)} aside={<ActiveTag active={body.active} />}>
      {state?.done && <Notice live tone="good" title={t(`admin.bodies.done.${state.done}`)} />}
      <p className="muted">
        {t(`admin.bodyKind.${body.kind}`)} · {body.id}
      </p>
      <div>
        <ButtonLink to={`/admin/officers?bodyId=${body.id}`}>{t('admin.bodies.itsOfficers')}</ButtonLink>
      </div>
      {body.active && <ChangeBodyForm body={body} />}
      <ActivityCard
        active={body.active}
        text={body.active ? t('admin.bodies.deactivateText') : t('admin.bodies.reactivateText')}
        error={activity.error}
        isPending={activity.isPending}
        onAct={(action) => activity.mutate({ action })}
      />
    </AdminPage>
  );
}
