import { describe, expect, it } from '@jest/globals';

import type { AnswerRule, Edition, EditionDocument, EditionQuestion } from '../edition.js';
import { anEdition } from '../testing/an-edition.js';
import { rulesBroken } from '../testing/rules-broken.js';

const { citation } = anEdition().act;
const title = { kk: 'мәтін', ru: 'текст', en: 'text' };
const married: EditionQuestion = { code: 'married', text: title, citation };
const rule: AnswerRule = { anyOf: [{ question: 'married', answer: true }] };

function document(change: Partial<EditionDocument>): EditionDocument {
  return { no: '1', code: 'certificate', title, condition: null, form: null, citation, ...change };
}

function edition(
  change: Partial<EditionDocument>,
  questions: readonly EditionQuestion[] = [married],
): Partial<Edition> {
  return { documents: { 'provider-office': [document(change)] }, documentsReference: null, questions };
}

describe('questions and conditions', () => {
  it('fit together', () => {
    expect(rulesBroken(edition({ condition: title, requiredWhen: rule }))).toEqual([]);
  });

  it('leave conditions in words alone where the edition asks nothing', () => {
    expect(rulesBroken(edition({ condition: title }, []))).toEqual([]);
  });

  const faulty: [string, Partial<Edition>, string][] = [
    [
      'a rule over a question nobody asks',
      edition({ condition: title, requiredWhen: rule }, []),
      'question-undefined /documents/provider-office/0/requiredWhen',
    ],
    [
      'such a rule on data that are fetched',
      { fetchedData: [{ code: 'spouse', title, source: title, requiredWhen: rule, citation }] },
      'question-undefined /fetchedData/0/requiredWhen',
    ],
    ['a question without use', edition({}), 'question-unused /questions/0'],
    [
      'a question twice',
      edition({ condition: title, requiredWhen: rule }, [married, married]),
      'code-twice /questions',
    ],
    [
      'a condition that is no rule',
      edition({ condition: title }),
      'condition-without-rule /documents/provider-office/0',
    ],
    [
      'a condition of an item that is no rule',
      edition({ items: [document({ code: 'item', condition: title })] }),
      'condition-without-rule /documents/provider-office/0/items/0',
    ],
    ['a rule without wording', edition({ requiredWhen: rule }), 'rule-without-condition /documents/provider-office/0'],
    [
      'a rule that contradicts itself',
      edition({
        condition: title,
        requiredWhen: { allOf: [true, false].map((answer) => ({ question: 'married', answer })) },
      }),
      'rule-contradicts /documents/provider-office/0/requiredWhen',
    ],
  ];
  it.each(faulty)('finds %s', (_, overrides, fault) => {
    expect(rulesBroken(overrides)).toContain(fault);
  });
});
