import { describe, expect, it } from '@jest/globals';
import { LOCALES, type LocaleText } from '../locale.js';
import { expectThreeLanguages } from '../testing/expect-three-languages.js';
import { platformFaultTexts } from './platform-fault-texts.js';
import { platformProblemTexts } from './platform-problem-texts.js';
import { fillPlaceholders, ProblemCatalogue } from './problem-texts.js';

describe('the catalogue', () => {
  it('speaks three languages in every text of the platform', () => {
    const catalogue = new ProblemCatalogue();
    catalogue.register(platformProblemTexts, platformFaultTexts);
    expectThreeLanguages(catalogue);
  });

  it('lets no two slices share a code', () => {
    const catalogue = new ProblemCatalogue();
    const text: LocaleText = { kk: 'а', ru: 'б', en: 'c' };
    catalogue.register({ taken: { title: text } });
    expect(() => {
      catalogue.register({ taken: { title: text } });
    }).toThrow('taken');
  });
});

describe('placeholders', () => {
  it('are filled in the language of the reader', () => {
    const details = { step: 3, title: { kk: 'тіркеу', ru: 'регистрация', en: 'registration' }, codes: ['a', 'b'] };
    const sentences = LOCALES.map((locale) => fillPlaceholders('{step} {title} {codes} {missing}', details, locale));
    expect(sentences).toEqual([
      '3 тіркеу a, b {missing}',
      '3 регистрация a, b {missing}',
      '3 registration a, b {missing}',
    ]);
  });

  it('say an instant by the clocks of the offices', () => {
    expect(fillPlaceholders('{at}', { at: '2026-09-07T05:00:00.000Z' }, 'kk')).toBe('07.09.2026 10:00');
  });
});
