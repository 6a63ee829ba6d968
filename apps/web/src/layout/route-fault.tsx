import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Page } from './page';

/** A page broke, or its file no longer exists because a newer version was installed meanwhile: reloading mends both. */
export function RouteFault() {
  const { t } = useTranslation();
  return (
    <Page title={t('fault.page.title')} lead={t('fault.page.text')}>
      <div>
        <Button look="main" onPress={() => window.location.reload()}>
          {t('fault.page.reload')}
        </Button>
      </div>
    </Page>
  );
}
