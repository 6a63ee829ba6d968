import { describe, expect, it } from '@jest/globals';
import { perLanguage } from './per-language';

describe('what is made per language', () => {
  it('is made once for each, when it is first asked for', () => {
    const asked: string[] = [];
    const wordsIn = perLanguage((language) => {
      asked.push(language);
      return { language };
    });
    expect(asked).toEqual([]);
    const kazakh = wordsIn('kk');
    expect(wordsIn('en')).toEqual({ language: 'en' });
    expect(wordsIn('kk')).toBe(kazakh);
    expect(asked).toEqual(['kk', 'en']);
  });
});
