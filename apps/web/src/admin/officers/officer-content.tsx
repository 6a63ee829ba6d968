import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { sessionQuery } from '../../api/session';
import type { BodyView, OfficerView } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Fact, Facts } from '../../ui/facts';
import { Notice } from '../../ui/notice';
import { Tag } from '../../ui/tag';
import { ActiveTag } from '../parts/active-tag';
import { ActivityCard } from '../parts/activity-card';
import { AdminPage } from '../parts/admin-page';
import { ChangeRolesForm } from './change-roles-form';
import { ResetPasswordCard } from './reset-password-card';
import { useOfficerAct } from './use-officer-act';

export interface OfficerContentProps {
  readonly officer: OfficerView;
  readonly bodies: readonly BodyView[];
}

export function OfficerContent({ officer, bodies }: OfficerContentProps) {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const act = useOfficerAct(officer);
  const { active, revision } = officer;
  const isOwn = session?.officer.id === officer.id;
  return (
    <AdminPage title={officer.name} aside={<ActiveTag active={active} />}>
      {act.isSuccess && <Notice live tone="good" title={t('admin.officers.changed')} />}
      <AccountFacts officer={officer} bodies={bodies} />
      {isOwn && <Notice tone="calm" title={t('admin.officers.own')} />}
      {active && !isOwn && (
        <ChangeRolesForm
          key={revision}
          officer={officer}
          bodies={bodies}
          error={act.variables?.action === 'roles' ? act.error : null}
          isPending={act.isPending}
          onChange={(content) => act.mutate({ action: 'roles', content })}
        />
      )}
      {active && <ResetPasswordCard officer={officer} />}
      {!isOwn && (
        <ActivityCard
          active={active}
          text={active ? t('admin.officers.deactivateText') : t('admin.officers.reactivateText')}
          error={act.variables?.action === 'roles' ? null : act.error}
          isPending={act.isPending}
          onAct={(action) => act.mutate({ action })}
        />
      )}
    </AdminPage>
  );
}

function AccountFacts({ officer, bodies }: OfficerContentProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const words = useWords();
  const named = (id: string): string => {
    const body = bodies.find((one) => one.id === id);
    return body ? localized(body.name) : id;
  };
  const sees = officer.scope === 'all' ? t('admin.officers.scopes.all') : officer.scopeBodyIds?.map(named).join('; ');
  return (
    <Card title={t('admin.officers.account')}>
      <Facts>
        <Fact name={t('admin.officers.login')}>{officer.login}</Fact>
        <Fact name={t('admin.officers.column.body')}>
          <Link to={`/admin/bodies/${officer.bodyId}`}>{named(officer.bodyId)}</Link>
        </Fact>
        <Fact name={t('admin.officers.column.roles')}>{officer.roles.map((role) => words.role(role)).join(', ')}</Fact>
        <Fact name={t('admin.officers.scope')}>{sees}</Fact>
        <Fact name={t('admin.officers.password')}>
          {officer.mustChangePassword ? <Tag>{t('admin.officers.oneTime')}</Tag> : t('admin.officers.ownPassword')}
        </Fact>
      </Facts>
    </Card>
  );
}
