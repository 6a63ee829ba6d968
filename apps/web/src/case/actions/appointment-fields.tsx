import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { workingMomentQuery } from '../../api/reference-queries';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { MomentPair } from '../moment-pair';

export interface AppointmentFieldsProps {
  readonly zone: string;
  readonly place?: string;
}

/** When and where the applicant is to be heard; a day off is said while it is typed. */
export function AppointmentFields({ zone, place = '' }: AppointmentFieldsProps) {
  const { t } = useTranslation();
  const [at, setAt] = useState<string | null>(null);
  return (
    <>
      <MomentPair
        name="hearing/at"
        dayLabel={t('hearing.day')}
        timeLabel={t('hearing.time')}
        zone={zone}
        onMoment={setAt}
      />
      <ClosedWarning at={at} zone={zone} />
      <TextField name="hearing/place" label={t('hearing.place')} hint={t('hearing.placeHint')} defaultValue={place} />
    </>
  );
}

/** The office may hear somebody on a day off all the same: a warning, no refusal. */
function ClosedWarning({ at, zone }: { readonly at: string | null; readonly zone: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const localized = useLocalized();
  const { data } = useQuery(workingMomentQuery(at, zone));
  if (!data?.text) return null;
  return (
    <Notice tone="warn" title={localized(data.text)} live>
      <p>{t('hearing.officeClosed', { at: dates.dateTime(data.next, zone) })}</p>
    </Notice>
  );
}
