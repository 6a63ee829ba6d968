import type { StartValues } from '../ui/start-values';
import type { Answers } from './question-fields';

/** Answers by the codes of their questions, of a form as it was left. */
export function answersKept(start: StartValues): Answers {
  const questions = [...start].filter(([name]) => /^answers\/\d+\/question$/.test(name));
  const said = questions.map(([name, code]) => [code, start.get(name.replace(/question$/, 'answer'))] as const);
  return Object.fromEntries(said.filter(([, answer]) => answer).map(([code, answer]) => [code, answer === 'true']));
}
