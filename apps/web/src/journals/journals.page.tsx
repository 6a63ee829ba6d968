import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import {
  journalCsvAddress,
  type JournalFilter,
  journalPdfAddress,
  journalQuery,
  journalsQuery,
} from '../api/journal-queries';
import { sessionQuery } from '../api/session';
import type { JournalBook } from '../api/views';
import { useNumber } from '../format/use-format';
import { useLanguage, useLocalized } from '../i18n/use-localized';
import { Page } from '../layout/page';
import { ButtonLink } from '../ui/button';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { MoreButton } from '../ui/more-button';
import { Notice } from '../ui/notice';
import stack from '../ui/stack.module.css';
import { BookPicker } from './book-picker';
import { addressOf, filterOf } from './journal-address';
import { JournalFilters } from './journal-filters';
import { JournalTable } from './journal-table';

/** The books of the body. What is looked at stands in the address, so that it can be kept and sent on. */
export function Component() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const { data: session } = useQuery(sessionQuery);
  const books = useQuery(journalsQuery);
  const filter = filterOf(params, books.data?.books ?? [], session?.officer.body.id ?? '');
  const show = (next: JournalFilter): void => setParams(addressOf(next));
  return (
    <Page title={t('journals.title')} lead={t('journals.lead')}>
      {books.isPending && <Loading lines={6} />}
      {books.isError && <FaultNotice error={books.error} onRetry={() => void books.refetch()} />}
      {books.isSuccess && filter === null && (
        <Notice tone="calm" title={t('journals.none')}>
          <p>{t('journals.noneText')}</p>
        </Notice>
      )}
      {books.data && filter && (
        <>
          <BookPicker books={books.data.books} filter={filter} onPick={show} />
          <JournalFilters key={JSON.stringify(filter)} filter={filter} onFilter={show} />
          <Book books={books.data.books} filter={filter} />
        </>
      )}
    </Page>
  );
}

function Book({ books, filter }: { readonly books: readonly JournalBook[]; readonly filter: JournalFilter }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const number = useNumber();
  const journal = useInfiniteQuery(journalQuery(filter, 'newest'));
  const pages = journal.data?.pages ?? [];
  const [first] = pages;
  const items = pages.flatMap((page) => page.items);
  const last = books.find(
    (book) => book.kind === filter.kind && book.year === filter.year && book.body.id === filter.body,
  );
  const compared = pages.reduce((sum, page) => sum + (page.search?.compared ?? 0), 0);
  return (
    <>
      <div className={stack['row']}>
        <span>{t('journals.last', { count: last?.last ?? 0 })}</span>
        <ButtonLink to={`/journals/print?${new URLSearchParams(addressOf(filter)).toString()}`}>
          {t('journals.print')}
        </ButtonLink>
        <ButtonLink reloadDocument target="_blank" rel="noopener" to={journalPdfAddress(filter, language)}>
          {t('journals.pdf', { format: 'PDF' })}
        </ButtonLink>
        <ButtonLink reloadDocument download to={journalCsvAddress(filter, language)}>
          {t('journals.csv')}
        </ButtonLink>
      </div>
      {journal.isPending && <Loading lines={6} />}
      {journal.isError && <FaultNotice error={journal.error} onRetry={() => void journal.refetch()} />}
      {journal.isSuccess && items.length === 0 && <Notice tone="calm" title={t('journals.nothing')} />}
      {first && items.length > 0 && (
        <JournalTable
          columns={first.columns}
          zone={first.book.zone}
          items={items}
          caption={localized(first.book.title)}
        />
      )}
      {pages.at(-1)?.search?.complete === false && (
        <p role="status">{t('journals.compared', { entries: number(compared) })}</p>
      )}
      <MoreButton query={journal} />
    </>
  );
}
