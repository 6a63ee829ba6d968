import type { PlainPersonal, SealedPersonal } from '#personal-data';
import type { CaseEvent, CaseEventOf } from '../domain/case-events.js';
import type { PathEvent } from './case-path.js';

/** Content of an event as a reader sees it: personal values opened, `null` where the person was erased. */
export type Opened<T> =
  T extends PlainPersonal<infer V>
    ? V | null
    : T extends SealedPersonal
      ? never
      : T extends readonly (infer E)[]
        ? readonly Opened<E>[]
        : T extends object
          ? { readonly [K in keyof T]: Opened<T[K]> }
          : T;

export type OpenedEvent<T extends CaseEvent['type']> = {
  [K in T]: { readonly type: K; readonly data: Opened<CaseEventOf<K>['data']> };
}[T];

/** The events of these types since the case was opened, or taken up again. */
export function openedEvents<T extends CaseEvent['type']>(
  events: readonly PathEvent[],
  types: readonly T[],
  open: (data: unknown) => unknown,
): OpenedEvent<T>[] {
  const since = events.findLastIndex(({ type }) => type === 'CaseReopened') + 1;
  return events
    .slice(since)
    .filter(({ type }) => types.some((wanted) => wanted === type))
    .map(({ type, data }) => ({ type, data: open(JSON.parse(data)) }) as OpenedEvent<T>);
}
