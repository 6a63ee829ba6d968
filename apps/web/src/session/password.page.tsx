import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changePassword, sessionQuery } from '../api/session';
import { Page } from '../layout/page';
import { ButtonLink } from '../ui/button';
import { Notice } from '../ui/notice';
import { PasswordForm } from './password-form';

export function Component() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const change = useMutation({ mutationFn: changePassword });
  if (!change.isSuccess) {
    const lead = session?.mustChangePassword ? t('password.must') : t('password.lead');
    return (
      <Page title={t('password.title')} lead={lead}>
        <PasswordForm error={change.error} isPending={change.isPending} onChange={change.mutate} />
      </Page>
    );
  }
  return (
    <Page title={t('password.title')}>
      <Notice tone="good" title={t('password.done')} live />
      <div>
        <ButtonLink to="/">{t('notFound.back')}</ButtonLink>
      </div>
    </Page>
  );
}
