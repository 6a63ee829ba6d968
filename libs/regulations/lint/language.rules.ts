import type { Edition, LocalizedText } from '../edition.js';
import { when } from './finding.js';
import type { Fault } from './finding.js';
import { walk } from './walk.js';

/** Quoted words and capital abbreviations of the texts may stand in any language. */
const QUOTED = /«[^»]*»|\p{Lu}{2,}/gu;
const KAZAKH_LETTERS = /[әғқңөұүһі]/iu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** The extraction of the texts mixes Latin i with Cyrillic і: such a word is found by no search. */
const MIXED_WORD = /\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu;

/** Each text is there in all three languages, each in its own letters. */
export function languages(edition: Edition): readonly Fault[] {
  return [...walk(edition)].flatMap(({ path, value }) => (isLocalized(value) ? faultsOf(value, path) : []));
}

function faultsOf({ kk, ru, en }: LocalizedText, path: string): readonly Fault[] {
  const empty = [kk, ru, en].some((text) => text.trim() === '');
  return [
    ...when(empty, 'missing-language', path, 'a language is missing'),
    ...when(
      MIXED_WORD.test(kk) || MIXED_WORD.test(ru),
      'mixed-letters',
      path,
      'a word mixes Latin and Cyrillic letters',
    ),
    ...when(KAZAKH_LETTERS.test(ru.replace(QUOTED, '')), 'wrong-language', path, 'the Russian text has Kazakh letters'),
    ...when(CYRILLIC.test(en.replace(QUOTED, '')), 'wrong-language', path, 'the English text has Cyrillic letters'),
  ];
}

function isLocalized(value: unknown): value is LocalizedText {
  return typeof value === 'object' && value !== null && 'kk' in value && 'ru' in value && 'en' in value;
}
