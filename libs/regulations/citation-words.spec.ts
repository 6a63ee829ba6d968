import { describe, expect, it } from '@jest/globals';
import { actWords, pointWords } from './citation-words.js';
import { editions } from './editions.js';

/** Everything a paper may cite of an edition. */
const cited = editions
  .list({})
  .flatMap((edition) => [
    ...edition.steps.map(({ citation }) => citation),
    ...(edition.receipts ?? []).map(({ citation }) => citation),
    ...edition.results.map(({ citation }) => citation),
    ...[edition.acceptanceRefusal?.citation, edition.hearing?.citation, edition.outage?.citation],
  ]);
const points = [...new Set(cited.flatMap((citation) => citation?.point ?? []))];

describe('a citation on paper', () => {
  it.each(['kk', 'ru'] as const)('is wholly in words of the language: %s', (locale) => {
    expect(points.length).toBeGreaterThan(50);
    expect(points.map((point) => pointWords(point, locale)).filter((words) => /[a-z]/i.test(words))).toEqual([]);
  });
  it('says number after word in Russian and before it in Kazakh', () => {
    expect(pointWords('Rules, point 7, parts 2 and 3', 'kk')).toBe('Қағидалар, 7-тармақ, 2 және 3-бөліктер');
    expect(pointWords('Rules, point 7, parts 2 and 3', 'ru')).toBe('Правила, пункт 7, части 2 и 3');
    expect(pointWords('Rules, point 7, parts 2 and 3', 'en')).toBe('Rules, point 7, parts 2 and 3');
  });
  it('names the act with its day and number', () => {
    const { act } = editions.get('rk-2022-camps', 1);
    expect(actWords(act, 'ru')).toBe('«Кейбір бұйрықтарға өзгерістер енгізу туралы», 03.10.2022 № 414');
  });
});
