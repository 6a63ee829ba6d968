import type { Locale, LocaleText } from '#platform';
import type { Edition } from './edition.js';

const NO = String.raw`(\d+(?:-\d+)?(?:\(\d+\))*(?:(?: and |, |–)\d+(?:-\d+)?(?:\(\d+\))*)*)`;

const at = (kk: string, ru: string): Pick<LocaleText, 'kk' | 'ru'> => ({ kk, ru });

/** The library's references are written in English after a few patterns; `$1` is the number. The first that fits is taken. */
const phrases: readonly (readonly [pattern: string, words: Pick<LocaleText, 'kk' | 'ru'>])[] = [
  ['Title and registration', at('Атауы мен тіркелуі', 'Название и регистрация')],
  [`hand-out on it in point ${NO}`, at('беру туралы $1-тармақ', 'о выдаче – пункт $1')],
  [
    'the form is addressed to the chair of the Committee',
    at('нысан Комитет төрағасының атына жазылған', 'форма адресована председателю Комитета'),
  ],
  ['with the title of the service', at('қызметтің атауымен бірге', 'вместе с названием услуги')],
  [`restated points? ${NO}`, at('жаңа редакциядағы $1-тармақ', 'пункт $1 в новой редакции')],
  ["the form's words", at('нысанның сөздері', 'слова формы')],
  ['the conclusion', at('қорытынды', 'заключение')],
  ['guardian allowance', at('қорғаншыға жәрдемақы', 'пособие опекуну')],
  ['host family', at('қабылдаушы отбасы', 'приёмная семья')],
  ['camps', at('лагерьлер', 'лагеря')],
  [`[Aa]nnex(?:es)? ${NO}`, at('$1-қосымша', 'приложение $1')],
  ['Annex', at('Қосымша', 'Приложение')],
  ['Regulation', at('Регламент', 'Регламент')],
  ['Rules', at('Қағидалар', 'Правила')],
  [`(?:[Pp]oint|item) ${NO}`, at('$1-тармақ', 'пункт $1')],
  [`(?:[Pp]oints|items) ${NO}`, at('$1-тармақтар', 'пункты $1')],
  [`part ${NO}`, at('$1-бөлік', 'часть $1')],
  [`parts ${NO}`, at('$1-бөліктер', 'части $1')],
  [`action ${NO}`, at('$1-іс-қимыл', 'действие $1')],
  [`lines ${NO}`, at('$1-жолдар', 'строки $1')],
  [String.raw`extension (\d+\))`, at('ұзарту үшін $1', 'для продления $1')],
];

const any = new RegExp(phrases.map(([pattern]) => pattern.replaceAll(/(?<!\\)\((?!\?)/g, '(?:')).join('|'), 'gu');
const whole = phrases.map(([pattern, words]) => [new RegExp(`^(?:${pattern})$`, 'u'), words] as const);

/** A place in a text, in the reader's words. */
export function pointWords(point: string, locale: Locale): string {
  return locale === 'en' ? point : point.replaceAll(any, (phrase) => inWords(phrase, locale));
}

function inWords(phrase: string, locale: 'kk' | 'ru'): string {
  const and = locale === 'kk' ? ' және ' : ' и ';
  for (const [pattern, words] of whole) {
    if (pattern.test(phrase)) return phrase.replace(pattern, words[locale]).replaceAll(' and ', and);
  }
  return phrase;
}

/** The act as it is cited: its own title stays in the language it was adopted in. */
export function actWords({ title, number, date }: Edition['act'], locale: Locale): string {
  const on = date.split('-').toReversed().join('.');
  return locale === 'en' ? `“${title}”, ${on} No. ${number}` : `«${title}», ${on} № ${number}`;
}
