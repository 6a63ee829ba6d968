import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../api/session';
import { Page } from '../../layout/page';
import { ButtonLink } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { AdminNav } from './admin-nav';

export interface AdminPageProps {
  readonly title: string;
  readonly lead?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Every page of the administration: its title and the way to the others; for anybody else, whom to turn to. */
export function AdminPage({ title, children, ...page }: AdminPageProps) {
  const { data: session } = useQuery(sessionQuery);
  const isAdministrator = session?.officer.roles.includes('administrator') ?? false;
  if (!isAdministrator) return <NotForYou title={title} />;
  return (
    <Page title={title} {...page}>
      <AdminNav />
      {children}
    </Page>
  );
}

function NotForYou({ title }: { readonly title: string }) {
  const { t } = useTranslation();
  return (
    <Page title={title}>
      <Notice tone="warn" title={t('admin.notForYou.title')}>
        <p>{t('admin.notForYou.text')}</p>
      </Notice>
      <div>
        <ButtonLink look="main" to="/">
          {t('admin.notForYou.back')}
        </ButtonLink>
      </div>
    </Page>
  );
}
