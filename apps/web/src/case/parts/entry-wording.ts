import type { TFunction } from 'i18next';
import type { DateWords } from '../../format/date-words';
import type { CodeWords } from '../../i18n/use-words';

/** A fact of an event, in words: what it is and what it says. */
export type Line = readonly [label: string, value: string];

export type Content = Readonly<Record<string, unknown>>;

export interface Wording {
  readonly t: TFunction;
  readonly words: CodeWords;
  readonly dates: DateWords;
  readonly zone: string;
  /** Title of a code in the event's content. */
  readonly title: (code: string) => string;
}

export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
