import { useTranslation } from 'react-i18next';
import type { QueueFilter } from '../api/case-queries';
import { Disclosure } from '../ui/disclosure';
import stack from '../ui/stack.module.css';
import { useSmallScreen } from '../ui/use-small-screen';
import { KeptViews } from './kept-views-list';
import { queueAddress } from './queue-address';
import { QueueFilters } from './queue-filters';
import { SearchField } from './search-field';

export interface QueueNarrowingProps {
  readonly officerId: string;
  readonly filter: QueueFilter;
}

/** What makes the list shorter. On a phone it stands behind one line, so that the work begins on the first screen. */
export function QueueNarrowing(props: QueueNarrowingProps) {
  const { t } = useTranslation();
  if (!useSmallScreen()) return <Forms {...props} />;
  return (
    <Disclosure level={2} title={t('work.narrow')}>
      <Forms {...props} />
    </Disclosure>
  );
}

function Forms({ officerId, filter }: QueueNarrowingProps) {
  return (
    <div className={stack['tight']}>
      <div className={stack['formsInLine']}>
        <QueueFilters filter={filter} />
        <SearchField />
      </div>
      <KeptViews officerId={officerId} address={queueAddress(filter)} />
    </div>
  );
}
