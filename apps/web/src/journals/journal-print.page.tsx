import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type JournalFilter, journalQuery, journalsQuery } from '../api/journal-queries';
import { sessionQuery } from '../api/session';
import type { JournalPage } from '../api/views';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { NotFoundPage } from '../layout/not-found.page';
import { Page } from '../layout/page';
import { Button } from '../ui/button';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import stack from '../ui/stack.module.css';
import { addressOf, filterOf } from './journal-address';
import { JournalTable } from './journal-table';
import styles from './journals.module.css';

/** A book as an office keeps it on paper: the whole of it, in its own order. */
export function Component() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { data: session } = useQuery(sessionQuery);
  const books = useQuery(journalsQuery);
  if (books.isSuccess) {
    const filter = filterOf(params, books.data.books, session?.officer.body.id ?? '');
    return filter === null ? <NotFoundPage /> : <Printed key={params.toString()} filter={filter} />;
  }
  return (
    <Page title={t('journals.title')}>
      {books.isPending ? (
        <Loading lines={8} />
      ) : (
        <FaultNotice error={books.error} onRetry={() => void books.refetch()} />
      )}
    </Page>
  );
}

/** Page after page until none is left: the whole book is wanted. */
function Printed({ filter }: { readonly filter: JournalFilter }) {
  const { t } = useTranslation();
  const journal = useInfiniteQuery(journalQuery(filter, 'oldest'));
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = journal;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (journal.isSuccess) return <Sheets filter={filter} pages={journal.data.pages} isWhole={!hasNextPage} />;
  return (
    <Page title={t('journals.title')}>
      {journal.isPending ? (
        <Loading lines={8} />
      ) : (
        <FaultNotice error={journal.error} onRetry={() => void journal.refetch()} />
      )}
    </Page>
  );
}

interface SheetsProps {
  readonly filter: JournalFilter;
  readonly pages: readonly JournalPage[];
  readonly isWhole: boolean;
}

function Sheets({ filter, pages, isWhole }: SheetsProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const dates = useDates();
  const [first] = pages;
  if (first === undefined) return null;
  const { book, columns } = first;
  const items = pages.flatMap((page) => page.items);
  const title = t('journals.bookOf', { title: localized(book.title), year: book.year });
  const body = localized(book.body.name);
  const at = dates.dateTime(new Date().toISOString(), book.zone);
  return (
    <div className={styles['paper']}>
      <Page title={title} lead={`${body}. ${t('journals.printed', { at })}`}>
        <div className={`${stack['row'] ?? ''} no-print`}>
          <Button look="main" isDisabled={!isWhole} onPress={() => window.print()}>
            {isWhole ? t('journals.print') : t('journals.printing', { count: items.length })}
          </Button>
          <Link to={`/journals?${new URLSearchParams(addressOf(filter)).toString()}`}>{t('journals.backToBook')}</Link>
        </div>
        <div className={styles['sheet']} role="region" aria-label={title} tabIndex={0}>
          <JournalTable
            columns={columns}
            items={items}
            zone={book.zone}
            caption={title}
            running={`${body} · ${title}`}
          />
        </div>
      </Page>
    </div>
  );
}
