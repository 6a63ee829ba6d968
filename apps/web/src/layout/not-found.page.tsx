import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/button';
import { Page } from './page';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')} lead={t('notFound.text')}>
      <div>
        <ButtonLink look="main" to="/">
          {t('notFound.back')}
        </ButtonLink>
      </div>
    </Page>
  );
}
