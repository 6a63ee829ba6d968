import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '../api/views';
import { useTermWords } from '../i18n/use-term-words';
import { Card } from '../ui/card';
import { CitationMark } from '../ui/citation';
import { DayField } from '../ui/day-field';
import { useStartValue } from '../ui/start-values';
import { TextField } from '../ui/text-field';

/** What an application asks to prolong, where the edition has it filed so long before the end. */
export function ProlongedFields({ edition: { filingLimit } }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const term = useTermWords();
  const [end, setEnd] = useState(useStartValue('prolongs/endsOn') ?? '');
  if (!filingLimit) return null;
  return (
    <Card title={t('prolonged.title')}>
      <p>{t('prolonged.limit', { term: term(filingLimit.term) })}</p>
      <CitationMark citation={filingLimit.citation} />
      <TextField name="prolongs/entry" short optional label={t('prolonged.entry')} hint={t('prolonged.entryHint')} />
      <DayField
        name="prolongs/endsOn"
        optional
        label={t('prolonged.endsOn')}
        hint={t('prolonged.endsOnHint')}
        value={end}
        onChange={setEnd}
      />
    </Card>
  );
}
