import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Edition } from '../api/views';
import { Period } from '../editions/period';
import { useTermWords } from '../i18n/use-term-words';
import { FaultNotice } from '../ui/fault-notice';
import { Notice } from '../ui/notice';
import { RadioField } from '../ui/radio-field';
import type { Filing } from './use-filing';

/** Which edition rules an application of that day, or when the service had one. */
export function EditionNote({ filing }: { readonly filing: Filing }) {
  const { t } = useTranslation();
  if (filing.choiceError) return <FaultNotice error={filing.choiceError} />;
  if (!filing.choice || !filing.edition) return <Periods editions={filing.ofService} />;
  return (
    <>
      <ChosenEdition edition={filing.edition} />
      {filing.choice.uncertain && (
        <>
          <Notice tone="warn" title={t('application.uncertain')} />
          <RadioField
            name="edition"
            label={t('fact.edition')}
            value={filing.picked}
            onChange={(picked) => filing.set({ picked })}
            choices={filing.choice.candidates.map(({ id }) => ({ value: id, label: id }))}
          />
        </>
      )}
    </>
  );
}

function ChosenEdition({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const term = useTermWords();
  return (
    <Notice tone="calm" title={t('application.edition')}>
      <p>
        <Link to={`/editions/${edition.id}`} lang="kk">
          {edition.act.title}
        </Link>
        , № {edition.act.number}
      </p>
      <p>
        <Period edition={edition} />
        {edition.term && `. ${t('edition.term')}: ${term(edition.term)}`}
      </p>
    </Notice>
  );
}

function Periods({ editions }: { readonly editions: readonly Edition[] }) {
  const { t } = useTranslation();
  return (
    <Notice tone="calm" title={t('application.periods')}>
      <ul>
        {editions.map((edition) => (
          <li key={edition.id}>
            <Period edition={edition} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
