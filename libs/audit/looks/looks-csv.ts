import { stringify } from 'csv-stringify/sync';
import { DateTime } from 'luxon';
import type { Locale } from '#platform';
import type { Looked } from '../domain/look-events.js';
import type { CaseLookView } from './case-looks.view.js';

/** RFC 4180 with a byte order mark for spreadsheets; what one would take for a formula is made plain text. */
const WRITING = { record_delimiter: '\r\n', escape_formulas: true } as const;

const columns = [
  { kk: 'Ашылған уақыты', ru: 'Когда открыто', en: 'Opened' },
  { kk: 'Кім', ru: 'Кто', en: 'Who' },
  { kk: 'Органы', ru: 'Орган', en: 'Body' },
  { kk: 'Іс', ru: 'Дело', en: 'Case' },
  { kk: 'Іс сәйкестендіргіші', ru: 'Идентификатор дела', en: 'Id of the case' },
  { kk: 'Қызмет беруші', ru: 'Услугодатель', en: 'Provider' },
  { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  { kk: 'Не қаралды', ru: 'Что просмотрено', en: 'What was looked at' },
];

const words: Readonly<Record<Looked, Readonly<Record<Locale, string>>>> = {
  replay: { kk: 'істің өткені', ru: 'прошлое дела', en: 'past of the case' },
  'raw-event': { kk: 'оқиғаның өзі', ru: 'событие как записано', en: 'event as stored' },
  export: { kk: 'істің көшірмесі', ru: 'выгрузка дела', en: 'export of the case' },
  selection: { kk: 'таңдама көшірмесі', ru: 'выгрузка выборки', en: 'export of a selection' },
};

export function looksHead(locale: Locale): string {
  return stringify([columns.map((column) => column[locale])], { ...WRITING, bom: true });
}

export function looksLines(looks: readonly CaseLookView[], zone: string, locale: Locale): string {
  return stringify(
    looks.map((look) => [
      DateTime.fromISO(look.openedAt, { zone }).toFormat('dd.MM.yyyy HH:mm'),
      look.officer.name,
      look.body?.name[locale] ?? '',
      look.incomingNumber ?? '',
      look.caseId ?? '',
      look.provider?.name[locale] ?? '',
      look.reason,
      sights(look, locale),
    ]),
    WRITING,
  );
}

function sights({ sights }: CaseLookView, locale: Locale): string {
  return sights
    .map(({ what, revision, format, filter }) => {
      const which = [revision === null ? null : `№ ${String(revision)}`, format, filter].filter(
        (part) => part !== null,
      );
      return [words[what][locale], ...which].join(' ');
    })
    .join('; ');
}
