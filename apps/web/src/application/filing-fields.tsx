import { useTranslation } from 'react-i18next';
import type { Channel, IntakeChannel } from '../api/views';
import { useWords } from '../i18n/use-words';
import { RadioField } from '../ui/radio-field';
import { usualHandout } from './counter-habits';
import type { Filing } from './use-filing';

/** Where the application is taken in and the result handed out, of what the officer may choose. */
export function FilingFields({ filing, counter }: { readonly filing: Filing; readonly counter: IntakeChannel }) {
  const { t } = useTranslation();
  const words = useWords();
  const choices = (channels: readonly Channel[]) => channels.map((value) => ({ value, label: words.channel(value) }));
  const intake = (filing.intake ?? []).map(({ channel }) => channel);
  const usual = usualHandout(counter.handouts);
  return (
    <>
      <RadioField
        name="channel"
        label={t('application.intake')}
        value={counter.channel}
        onChange={(value) => {
          const channel = intake.find((one) => one === value);
          if (channel) filing.set({ channel });
        }}
        choices={choices(intake)}
      />
      <RadioField
        key={counter.channel}
        name="handout"
        label={t('application.handout')}
        {...(usual ? { defaultValue: usual } : {})}
        choices={choices(counter.handouts)}
      />
    </>
  );
}
