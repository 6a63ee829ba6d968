import { useTranslation } from 'react-i18next';
import { MomentFields } from '../case/moment-fields';
import { isoDay } from '../format/typed-moment';
import { wallClockAt } from '../format/zone';
import { useLocalized } from '../i18n/use-localized';
import { SelectField } from '../ui/select-field';
import type { Filing } from './use-filing';

export function ServiceFields({ filing }: { readonly filing: Filing }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { services, providers, service, providerId, zone, ofService } = filing;
  return (
    <>
      <SelectField
        name="service"
        label={t('application.whichService')}
        empty={t('form.choose')}
        value={service}
        onChange={(code) => {
          filing.setService(code);
          filing.setEarlier(
            isPast(
              services.filter((edition) => edition.service.code === code),
              zone,
            ),
          );
          filing.setDay('');
        }}
        choices={services.map((edition) => ({ value: edition.service.code, label: localized(edition.service.title) }))}
      />
      {providers.length > 0 && (
        <SelectField
          name="providerId"
          label={t('fact.provider')}
          empty={t('form.choose')}
          value={providerId}
          onChange={filing.setProviderId}
          choices={providers.map(({ id, name }) => ({ value: id, label: localized(name) }))}
        />
      )}
      {service !== '' && (
        <MomentFields
          key={service}
          zone={zone}
          earlier={isPast(ofService, zone)}
          onEarlier={filing.setEarlier}
          onDay={filing.setDay}
          from={null}
          reason={isPast(ofService, zone) ? t('moment.archiveReason') : ''}
        />
      )}
    </>
  );
}

/** Nothing of the service is in force any more: what is entered now happened before. */
function isPast(editions: Filing['ofService'], zone: string): boolean {
  const today = isoDay(wallClockAt(zone, Date.now()));
  return (
    editions.length > 0 && editions.every(({ inForce: { to, toLatest } }) => to !== null && (toLatest ?? to) < today)
  );
}
