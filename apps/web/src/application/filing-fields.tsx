import { useTranslation } from 'react-i18next';
import type { Channel, Edition } from '../api/views';
import { RadioField } from '../ui/radio-field';
import type { Filing } from './use-filing';
import { useWords } from '../i18n/use-words';

export function FilingFields({ filing, edition }: { readonly filing: Filing; readonly edition: Edition }) {
  const { t } = useTranslation();
  const words = useWords();
  const { intake, handout } = edition.channels;
  const choices = (channels: readonly Channel[]) => channels.map((value) => ({ value, label: words.channel(value) }));
  const [first] = handout;
  const preset = handout.includes(filing.channel) ? filing.channel : first;
  return (
    <>
      <RadioField
        name="channel"
        label={t('application.intake')}
        value={filing.channel}
        onChange={(value) => {
          const channel = intake.find((one) => one === value);
          if (channel) filing.set({ channel });
        }}
        choices={choices(intake)}
      />
      <RadioField
        key={filing.channel}
        name="handout"
        label={t('application.handout')}
        {...(preset ? { defaultValue: preset } : {})}
        choices={choices(handout)}
      />
    </>
  );
}
