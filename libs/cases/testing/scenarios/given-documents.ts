import type { Answer, Edition, EditionDocument } from '#regulations';
import type { ScenarioGiven } from '#regulations/testing';
import { holds } from '../../domain/answers.js';
import { codesIn } from '../../domain/documents.js';

/** Every question answered: as the scenario says, else no. */
export function answersOf({ questions = [] }: Edition, given: ScenarioGiven): Answer[] {
  return questions.map(({ code }) => ({ question: code, answer: given.answers?.[code] ?? false }));
}

/** Codes of the documents handed in; none where the edition only refers to a Standard. */
export function documentsOf(edition: Edition, { channel, documents = 'complete' }: ScenarioGiven, answers: Answer[]) {
  const list = edition.documents[channel] ?? [];
  if (documents === 'all') return codesIn(list);
  if (documents === 'complete') return required(list, answers);
  if ('only' in documents) return [...documents.only];
  return required(list, answers).filter((code) => !documents.without.includes(code));
}

/** What the answers ask of the applicant; where one of several items is enough, the first. */
function required(list: readonly EditionDocument[], answers: Answer[]): string[] {
  return list
    .filter(({ obtainedBy = 'applicant' }) => obtainedBy === 'applicant')
    .filter(({ requiredWhen }) => requiredWhen === undefined || holds(requiredWhen, answers))
    .flatMap(({ code, itemsRule, items = [] }) => {
      const asked = required(items, answers);
      return [code, ...(itemsRule === 'one' ? asked.slice(0, 1) : asked)];
    });
}
