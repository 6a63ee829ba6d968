import type { AnswerRule, EditionQuestion, Term } from '../edition.js';
import { unitWords } from './code-words.js';
import { each, heading, two, type Two } from './two-languages.js';

type Amount = Pick<Term, 'value'> & { readonly unit: keyof typeof unitWords };

export function termIn({ value, unit }: Amount): Two {
  return each((language) => `${value} ${unitWords[unit][language]}`);
}

/** `7 жұмыс күні · 7 раб. дн.`, for columns of one's own. */
export function termWords(term: Amount | null): string {
  return term === null ? '–' : heading(termIn(term));
}

/** A rule over the answers by the numbers of the questions: `С1 иә, С2 жоқ`. */
export function ruleWords(rule: AnswerRule | undefined, questions: readonly EditionQuestion[]): string {
  if (rule === undefined) return '';
  const [answers, joint] = 'anyOf' in rule ? [rule.anyOf, two('не', 'или')] : [rule.allOf, two('және', 'и')];
  const words = answers.map(({ question, answer }) => {
    const no = questions.findIndex(({ code }) => code === question) + 1;
    return `С${no} ${answer ? 'иә (да)' : 'жоқ (нет)'}`;
  });
  return words.join(` ${joint.kk} (${joint.ru}) `);
}
