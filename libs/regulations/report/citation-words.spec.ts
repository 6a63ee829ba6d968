import { describe, expect, it } from '@jest/globals';

import { editions } from '../editions.js';
import { citationsOf } from '../lint/citation.rules.js';
import { pointInKazakh } from './citation-words.js';

describe('a citation in Kazakh', () => {
  it.each([
    ['Annex 4, point 5(1)', '4-қосымша, 5(1)-тармақ'],
    ['Rules, point 17-2, part 2 against part 1', 'Қағидалар, 17-2-тармақ, 2-бөлік – 1-бөлік'],
    ['Annex 2, item 8, provider 1-10)', '2-қосымша, 8-тармақ, көрсетілетін қызметті берушіге 1-10)'],
    ['Regulation, point 5, outcome of action 12', 'Регламент, 5-тармақ, 12-іс-қимылдың нәтижесі'],
    ['Regulation, points 2 and 3', 'Регламент, 2 және 3-тармақтар'],
  ])('%s', (point, kazakh) => {
    expect(pointInKazakh(point)).toBe(kazakh);
  });

  it('leaves nothing of the shipped editions in English', () => {
    const points = new Set(editions.list().flatMap((one) => citationsOf(one).map(({ citation }) => citation.point)));
    expect([...points].map(pointInKazakh).filter((words) => /[A-Za-z]/.test(words))).toEqual([]);
  });
});
