import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { MomentFields } from '../case/moment-fields';
import { rememberedLateReason } from '../case/sitting';
import { useLocalized } from '../i18n/use-localized';
import { SelectField } from '../ui/select-field';
import { isPast } from './filing-choices';
import type { Filing } from './use-filing';

export function ServiceFields({ filing }: { readonly filing: Filing }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const [params] = useSearchParams();
  const { editions, providers, service, providerId, zone, ofService, earlier } = filing;
  const services = new Map(editions.map((edition) => [edition.service.code, edition.service.title]));
  const past = isPast(ofService, zone);
  const choose = (code: string): void => {
    const chosen = editions.filter((edition) => edition.service.code === code);
    filing.set({ service: code, earlier: isPast(chosen, zone), day: '', picked: '', channel: null });
  };
  return (
    <>
      <SelectField
        name="service"
        takesFocus
        label={t('application.whichService')}
        empty={t('form.choose')}
        value={service}
        onChange={choose}
        choices={[...services].map(([value, title]) => ({ value, label: localized(title) }))}
      />
      {providers.length > 0 && (
        <SelectField
          name="providerId"
          label={t('fact.provider')}
          empty={t('form.choose')}
          value={providerId}
          onChange={(id) => filing.set({ providerId: id })}
          choices={providers.map(({ id, name }) => ({ value: id, label: localized(name) }))}
        />
      )}
      {service !== '' && (
        <MomentFields
          key={service}
          zone={zone}
          earlier={past || earlier}
          onEarlier={(earlier) => filing.set({ earlier })}
          onDay={(day) => filing.set({ day })}
          from={null}
          reason={rememberedLateReason() || (past ? t('moment.archiveReason') : '')}
          {...(params.has('on') && { dayHint: t('moment.previousCaseDay') })}
        />
      )}
    </>
  );
}
