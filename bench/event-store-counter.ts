import type { Aggregate } from '../libs/event-store/aggregate.js';

export interface Counted {
  readonly type: 'Counted';
  readonly data: { readonly by: number; readonly note: string; readonly at: string };
}

export interface Count {
  readonly total: number;
  readonly last: string;
}

export const counter: Aggregate<Count, Counted> = {
  initialState: { total: 0, last: '' },
  evolve: (state, { data }) => ({ total: state.total + data.by, last: data.at }),
};

export function decideCount({ total }: Count): Counted[] {
  return [
    { type: 'Counted', data: { by: 1, note: `Өтініш тіркелді ${String(total)}`, at: '2026-03-01T04:00:00.000Z' } },
  ];
}
