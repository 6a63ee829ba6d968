import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { complaintsQuery, outagesQuery } from '../api/record-queries';
import type { OfficerRole } from '../api/views';
import { useNumber } from '../format/use-format';
import { Notice } from '../ui/notice';
import stack from '../ui/stack.module.css';

/** Records beside the cases that wait for one of these roles: complaints without a decision, records of outages to sign. */
export function RecordsWaiting({ roles }: { readonly roles: readonly OfficerRole[] }) {
  const { t } = useTranslation();
  const signs = roles.includes('head');
  const answers = signs || roles.includes('clerk');
  const pending = useInfiniteQuery({ ...complaintsQuery({ status: 'pending' }), enabled: answers });
  const drawnUp = useInfiniteQuery({ ...outagesQuery({ status: 'drawn-up' }), enabled: signs });
  const complaints = useCount(pending.data?.pages[0]);
  const outages = useCount(drawnUp.data?.pages[0]);
  if (complaints === null && outages === null) return null;
  return (
    <Notice tone="calm">
      <div className={stack['row']}>
        {outages && <Link to="/outages?status=drawn-up">{t('work.outagesToSign', { number: outages })}</Link>}
        {complaints && (
          <Link to="/complaints?status=pending">{t('work.complaintsPending', { number: complaints })}</Link>
        )}
      </div>
    </Notice>
  );
}

interface FirstPage {
  readonly items: readonly object[];
  readonly next: string | null;
}

/** How many there are, "50+" where there are more than a page; `null` while there is none. */
function useCount(page: FirstPage | undefined): string | null {
  const number = useNumber();
  if (page === undefined || page.items.length === 0) return null;
  return `${number(page.items.length)}${page.next === null ? '' : '+'}`;
}
