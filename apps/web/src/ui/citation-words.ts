import type { TFunction } from 'i18next';
import type texts from '../i18n/locales/en';

const NUMBER = String.raw`(\d[\d()–]*\)?(?:(?:,| and) \(?\d[\d()–]*)*)`;

type Cite = keyof (typeof texts)['cite'];

/** The library's references are written in English after one pattern: the reader gets them in his language. */
const phrases: readonly (readonly [RegExp, Cite])[] = [
  [/Title and registration/g, 'registration'],
  [/Note on the repeal/g, 'repeal'],
  [new RegExp(`outcome of action ${NUMBER}`, 'g'), 'outcome'],
  [new RegExp(`Annex ${NUMBER}`, 'gi'), 'annex'],
  [/sub-point (\d+\))/g, 'subpoint'],
  [new RegExp(`points ${NUMBER}`, 'gi'), 'points'],
  [new RegExp(`point ${NUMBER}`, 'gi'), 'point'],
  [new RegExp(`items ${NUMBER}`, 'g'), 'items'],
  [new RegExp(`item ${NUMBER}`, 'g'), 'item'],
  [new RegExp(`parts ${NUMBER}`, 'g'), 'parts'],
  [new RegExp(`part ${NUMBER}`, 'g'), 'part'],
  [new RegExp(`action ${NUMBER}`, 'g'), 'action'],
  [new RegExp(`process ${NUMBER}`, 'g'), 'process'],
  [new RegExp(`condition ${NUMBER}`, 'g'), 'condition'],
  [new RegExp(`lines ${NUMBER}`, 'g'), 'lines'],
  [new RegExp(`line ${NUMBER}`, 'g'), 'line'],
  [/provider (\d+\))/g, 'provider'],
  [/portal (\d+\))/g, 'portal'],
  [/Regulation/g, 'regulation'],
  [/Rules/g, 'rules'],
  [/(?:the )?title/g, 'title'],
  [/heading/g, 'heading'],
  [/ against /g, 'against'],
];

export function citationWords(t: TFunction, point: string): string {
  return phrases.reduce((text, [pattern, name]) => text.replace(pattern, replacement(t, name)), point);
}

function replacement(t: TFunction, name: Cite): (match: string, no?: unknown) => string {
  return (match, no) => {
    const numbers = typeof no === 'string' ? no.replace(' and ', ` ${t('cite.and')} `) : '';
    const words = t(`cite.${name}`, { no: numbers });
    return match.startsWith(' ') ? ` ${words} ` : words;
  };
}
