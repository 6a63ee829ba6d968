import type { Answer, AnswerRule } from '#regulations';

/** Whether the answers given fulfil a rule of the edition. A question that was not answered fulfils nothing. */
export function holds(rule: AnswerRule, answers: readonly Answer[]): boolean {
  const given = (wanted: Answer): boolean =>
    answers.some(({ question, answer }) => question === wanted.question && answer === wanted.answer);
  return 'anyOf' in rule ? rule.anyOf.some(given) : rule.allOf.every(given);
}
