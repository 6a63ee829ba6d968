import { useTranslation } from 'react-i18next';
import type { JournalFilter } from '../api/journal-queries';
import type { JournalBook } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import { SelectField } from '../ui/select-field';
import stack from '../ui/stack.module.css';

export interface BookPickerProps {
  readonly books: readonly JournalBook[];
  readonly filter: JournalFilter;
  readonly onPick: (filter: JournalFilter) => void;
}

/** Which body's book of which year; what is searched stays only within a book. */
export function BookPicker({ books, filter, onPick }: BookPickerProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { body, kind, year } = filter;
  const ofBody = books.filter((book) => book.body.id === body);
  const bodies = new Map(books.map((book) => [book.body.id, localized(book.body.name)]));
  const kinds = new Map(ofBody.map((book) => [book.kind, localized(book.title)]));
  const years = ofBody.filter((book) => book.kind === kind).map((book) => String(book.year));
  const pick = (found: JournalBook | undefined): void => {
    if (found) onPick({ kind: found.kind, body: found.body.id, year: found.year });
  };
  return (
    <div className={stack['filters']}>
      {bodies.size > 1 && (
        <SelectField
          label={t('journals.body')}
          value={body}
          onChange={(id) => pick(books.find((book) => book.body.id === id))}
          choices={[...bodies].map(([value, label]) => ({ value, label }))}
        />
      )}
      <SelectField
        label={t('journals.book')}
        value={kind}
        onChange={(chosen) => pick(ofBody.find((book) => book.kind === chosen))}
        choices={[...kinds].map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        label={t('journals.year')}
        value={String(year)}
        onChange={(chosen) => pick(ofBody.find((book) => book.kind === kind && String(book.year) === chosen))}
        choices={years.map((value) => ({ value, label: value }))}
      />
    </div>
  );
}
