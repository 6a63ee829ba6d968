import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { caseQuery } from '../api/case-queries';
import { problemOf } from '../api/problem';
import type { CaseView } from '../api/views';
import type { BulkJob } from './bulk-job';
import { type Prospect, prospectOf } from './preview';

export interface Prospects {
  readonly known: readonly Prospect[];
  readonly isComplete: boolean;
  readonly error: Error | null;
}

/** Looks at each case as it stands now: the list from which it was picked may be a minute old. */
export function useProspects({ action, items }: BulkJob): Prospects {
  const views = useQueries({
    queries: items.map(({ caseId }) => ({ ...caseQuery(caseId), staleTime: 60_000 })),
  });
  const known = views.flatMap((view, index) => {
    const caseId = items[index]?.caseId ?? '';
    if (view.data) return [prospectOf(action, caseId, view.data)];
    return isGone(view) ? [prospectOf(action, caseId, null)] : [];
  });
  const fault = views.find((view) => view.isError && !isGone(view));
  return { known, isComplete: known.length === items.length, error: fault?.error ?? null };
}

function isGone({ error }: UseQueryResult<CaseView>): boolean {
  const status = problemOf(error)?.status;
  return status === 403 || status === 404;
}
