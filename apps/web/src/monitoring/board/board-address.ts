import type { BoardFilter, CaseSearch } from '../../api/monitoring-queries';
import type { SearchedState } from '../../api/views';

export const searchedStates: readonly SearchedState[] = ['on-time', 'due-soon', 'late', 'closed', 'ever-late'];
/** Stands for "no known region" in an address. */
export const NO_REGION = 'none';

const filters = ['service', 'body', 'region', 'from', 'to'] as const;
const words = ['edition', 'stage', 'q'] as const;

/** What the board is narrowed to stands in the address, so that it can be kept and sent on. */
export function boardFilterOf(params: URLSearchParams): BoardFilter {
  return given(filters, params);
}

export function caseSearchOf(params: URLSearchParams): CaseSearch {
  const state = searchedStates.find((one) => one === params.get('state'));
  const step = Number(params.get('step'));
  return {
    ...given(filters, params),
    ...given(words, params),
    ...(state && { state }),
    ...(Number.isInteger(step) && step > 0 && { step }),
  };
}

/** Address of a page of the board under a filter; what is empty is left out. */
export function boardAddress(path: string, search: CaseSearch & { readonly by?: string }): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString();
  return query === '' ? path : `${path}?${query}`;
}

function given<Name extends string>(names: readonly Name[], params: URLSearchParams): Partial<Record<Name, string>> {
  const found = names.flatMap((name) => {
    const value = params.get(name) ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found) as Partial<Record<Name, string>>;
}
