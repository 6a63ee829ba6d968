import { useTranslation } from 'react-i18next';
import { AdminPage } from '../parts/admin-page';
import { ApplyCard } from './apply-card';
import { CalendarInUse } from './calendar-in-use';
import { PreviewCard } from './preview-card';

/** The calendar the program counts by, what another one would do, and the dates that were set put right. */
export function Component() {
  const { t } = useTranslation();
  return (
    <AdminPage title={t('admin.calendar.title')} lead={t('admin.calendar.lead')}>
      <CalendarInUse />
      <PreviewCard />
      <ApplyCard />
    </AdminPage>
  );
}
