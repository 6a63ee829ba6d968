import type { Answer, AnswerRule, EditionQuestion } from '#regulations';
import { refused } from './refusals.js';

/** Whether a rule of the edition is fulfilled: `open` while it hangs on a question that nobody has answered. */
export type Fulfilment = 'holds' | 'fails' | 'open';

export function fulfilment(rule: AnswerRule, answers: readonly Answer[]): Fulfilment {
  const each = ('anyOf' in rule ? rule.anyOf : rule.allOf).map((wanted) => given(wanted, answers));
  const [settles, otherwise] = 'anyOf' in rule ? (['holds', 'fails'] as const) : (['fails', 'holds'] as const);
  if (each.includes(settles)) return settles;
  return each.includes('open') ? 'open' : otherwise;
}

function given(wanted: Answer, answers: readonly Answer[]): Fulfilment {
  const found = answers.find(({ question }) => question === wanted.question);
  if (found === undefined) return 'open';
  return found.answer === wanted.answer ? 'holds' : 'fails';
}

/** Whether the answers given fulfil a rule of the edition. A question that was not answered fulfils nothing. */
export function holds(rule: AnswerRule, answers: readonly Answer[]): boolean {
  return fulfilment(rule, answers) === 'holds';
}

/** Answers are to questions of the edition, to each at most once over the life of the case. */
export function requireAnswers(
  answers: readonly Answer[],
  questions: readonly EditionQuestion[],
  before: readonly Answer[] = [],
): void {
  answers.forEach(({ question }, index) => {
    if (!questions.some(({ code }) => code === question)) throw refused('question-not-in-edition', { question });
    if ([...before, ...answers.slice(0, index)].some((earlier) => earlier.question === question)) {
      throw refused('question-answered-twice', { question });
    }
  });
}
