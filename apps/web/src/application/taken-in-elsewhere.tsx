import { useTranslation } from 'react-i18next';
import type { Intake } from '../api/views';
import { useWords } from '../i18n/use-words';
import { Notice } from '../ui/notice';

/** Not this officer's to take in: where the visitor is to be sent. */
export function TakenInElsewhere({ elsewhere }: Pick<Intake, 'elsewhere'>) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Notice tone="warn" title={t('application.notHere')}>
      <ul>
        {elsewhere.map(({ channel, role }) => (
          <li key={channel}>
            {words.channel(channel)}: {words.role(role)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
