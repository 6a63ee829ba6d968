import type { TFunction } from 'i18next';
import type texts from '../i18n/locales/en';

type Phrase = keyof (typeof texts)['why']['source'];

const ARTICLE = String.raw`, ст\. (\d+(?:-\d+)?(?:\(\d+\))*)`;

/** Longer ones first: the first that fits a place is taken. */
const phrases: readonly (readonly [pattern: string, name: Phrase])[] = [
  [`АППК${ARTICLE}`, 'appk'],
  [`Трудовой кодекс РК${ARTICLE}`, 'labourCode'],
  [`Закон РК «О праздниках в Республике Казахстан»${ARTICLE}`, 'holidaysArticle'],
  ['Закон РК «О праздниках в Республике Казахстан»', 'holidays'],
  ['Практика системы по образцу', 'practiceAfter'],
  ['Практика системы', 'practice'],
  ['поступившее в нерабочий день считается поступившим в следующий рабочий', 'nextWorkingDay'],
  ['приостановление в общем законе среди источников не описано', 'pausing'],
  [String.raw`\(вычислено по правилу\)`, 'computed'],
  [String.raw`\(не подтверждено\)`, 'unconfirmed'],
];

/**
 * Events keep where a day rests in one language, Russian. What recurs the reader gets in his own; titles of acts made for
 * one occasion, and the papers that printed them, stay as they are.
 */
export function sourceWords(t: TFunction, source: string): string {
  return phrases.reduce(
    (text, [pattern, name]) =>
      text.replaceAll(new RegExp(pattern, 'gu'), (_, article: unknown) =>
        typeof article === 'string' ? t(`why.source.${name}`, { article }) : t(`why.source.${name}`),
      ),
    source,
  );
}
