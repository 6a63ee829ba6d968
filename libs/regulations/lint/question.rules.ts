import type { Answer, AnswerRule, Edition, EditionDocument } from '../edition.js';
import { when } from './finding.js';
import type { Fault } from './finding.js';

interface Ruled {
  readonly path: string;
  readonly rule: AnswerRule;
}

/** Questions and the rules over their answers fit together: none asked for nothing, none used without being asked. */
export function questions(edition: Edition): readonly Fault[] {
  const asked = (edition.questions ?? []).map(({ code }) => code);
  const rules = rulesOf(edition);
  const used = new Set(rules.flatMap(({ rule }) => answersOf(rule).map(({ question }) => question)));
  return [
    ...rules.flatMap(({ path, rule }) =>
      answersOf(rule)
        .filter(({ question }) => !asked.includes(question))
        .flatMap(({ question }) => when(true, 'question-undefined', path, `nobody asks ${question}`)),
    ),
    ...asked.flatMap((code, index) =>
      when(!used.has(code), 'question-unused', `/questions/${index}`, `nothing depends on ${code}`),
    ),
    ...when(new Set(asked).size < asked.length, 'code-twice', '/questions', 'a code occurs twice'),
    ...rules.flatMap(({ path, rule }) =>
      when(contradicts(rule), 'rule-contradicts', path, 'asks for both answers to one question'),
    ),
  ];
}

/** Where an edition asks questions, every condition is also a rule over their answers, and every rule also a wording. */
export function conditionsAsRules(edition: Edition): readonly Fault[] {
  if ((edition.questions ?? []).length === 0) return [];
  return documentsOf(edition).flatMap(({ path, document: { condition, requiredWhen } }) => [
    ...when(
      condition !== null && requiredWhen === undefined,
      'condition-without-rule',
      path,
      'the condition is not put as a rule over the answers (requiredWhen)',
    ),
    ...when(
      condition === null && requiredWhen !== undefined,
      'rule-without-condition',
      path,
      'the rule has no wording (condition)',
    ),
  ]);
}

function rulesOf(edition: Edition): readonly Ruled[] {
  const ruled = [
    ...documentsOf(edition).map(({ path, document }) => ({ path, rule: document.requiredWhen })),
    ...(edition.fetchedData ?? []).map(({ requiredWhen }, index) => ({
      path: `/fetchedData/${index}`,
      rule: requiredWhen,
    })),
  ];
  return ruled.flatMap(({ path, rule }) => (rule === undefined ? [] : [{ path: `${path}/requiredWhen`, rule }]));
}

function documentsOf({ documents }: Edition): readonly { readonly path: string; readonly document: EditionDocument }[] {
  return Object.entries(documents).flatMap(([channel, list]) => withItems(list, `/documents/${channel}`));
}

function withItems(
  list: readonly EditionDocument[],
  path: string,
): readonly { readonly path: string; readonly document: EditionDocument }[] {
  return list.flatMap((document, index) => [
    { path: `${path}/${index}`, document },
    ...withItems(document.items ?? [], `${path}/${index}/items`),
  ]);
}

function answersOf(rule: AnswerRule): readonly Answer[] {
  return 'anyOf' in rule ? rule.anyOf : rule.allOf;
}

function contradicts(rule: AnswerRule): boolean {
  const answers = answersOf(rule);
  return answers.some(({ question, answer }) =>
    answers.some((other) => other.question === question && other.answer !== answer),
  );
}
