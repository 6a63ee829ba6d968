import { DateTime } from 'luxon';
import type { Locale } from '#platform';
import { type Content, markup, type Markup } from './markup.js';

/** What the parts of the page share. */
export interface Page {
  readonly locale: Locale;
  readonly zone: string;
}

export function moment(instant: string, { zone, locale }: Page): Markup {
  const local = DateTime.fromISO(instant, { zone, locale });
  return markup`<time datetime="${instant}">${local.toFormat('dd.MM.yyyy HH:mm')}</time>`;
}

export function day(legal: string): string {
  return DateTime.fromISO(legal).toFormat('dd.MM.yyyy');
}

export function facts(named: readonly (readonly [name: string, value: Content])[]): Markup {
  const known = named.filter(([, value]) => value !== null && value !== '');
  return markup`<dl>
    ${known.map(
      ([name, value]) =>
        markup`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
