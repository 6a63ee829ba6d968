import type { Locale, LocaleText } from '#platform';

const ARTICLE = String.raw`, ст\. (\d+(?:-\d+)?(?:\(\d+\))*)`;

/** Longer ones first: the first that fits a place is taken. `$1` is the article. */
const phrases: readonly (readonly [pattern: string, words: Omit<LocaleText, 'ru'>])[] = [
  [`АППК${ARTICLE}`, { kk: 'ӘРПК, $1-бап', en: 'Administrative Procedure Code, article $1' }],
  [`Трудовой кодекс РК${ARTICLE}`, { kk: 'ҚР Еңбек кодексі, $1-бап', en: 'Labour Code, article $1' }],
  [
    `Закон РК «О праздниках в Республике Казахстан»${ARTICLE}`,
    {
      kk: '«Қазақстан Республикасындағы мерекелер туралы» ҚР Заңы, $1-бап',
      en: 'Law on holidays in the Republic of Kazakhstan, article $1',
    },
  ],
  [
    'Закон РК «О праздниках в Республике Казахстан»',
    {
      kk: '«Қазақстан Республикасындағы мерекелер туралы» ҚР Заңы',
      en: 'Law on holidays in the Republic of Kazakhstan',
    },
  ],
  ['Практика системы по образцу', { kk: 'жүйенің тәжірибесі, үлгісі:', en: 'practice of the system, after:' }],
  ['Практика системы', { kk: 'Жүйенің тәжірибесі', en: 'Practice of the system' }],
  [
    'поступившее в нерабочий день считается поступившим в следующий рабочий',
    {
      kk: 'жұмыс емес күні түскені келесі жұмыс күні түскен болып саналады',
      en: 'what comes on a day off counts as the next working day’s',
    },
  ],
  [
    'приостановление в общем законе среди источников не описано',
    {
      kk: 'тоқтата тұру дереккөздердегі жалпы заңда сипатталмаған',
      en: 'suspension is not described in the general law among the sources',
    },
  ],
  [String.raw`\(вычислено по правилу\)`, { kk: '(қағида бойынша есептелген)', en: '(computed by the rule)' }],
  [String.raw`\(не подтверждено\)`, { kk: '(расталмаған)', en: '(not confirmed)' }],
];

/**
 * Explanations keep where a day rests in Russian. What recurs a reader of a page gets in his own language; titles of acts made
 * for one occasion, and the papers that printed them, stay as they are.
 */
export function sourceWords(source: string, locale: Locale): string {
  if (locale === 'ru') return source;
  return phrases.reduce((text, [pattern, words]) => text.replaceAll(new RegExp(pattern, 'gu'), words[locale]), source);
}
