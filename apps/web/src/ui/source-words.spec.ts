import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import i18next from 'i18next';
import { sourceWords } from './source-words';

const languages = ['kk', 'ru', 'en'] as const;

describe('where a day rests', () => {
  beforeAll(async () => {
    const resources = Object.fromEntries(
      languages.map((language) => {
        const file = new URL(`../i18n/locales/${language}/time.json`, import.meta.url);
        return [language, { translation: JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown> }];
      }),
    );
    await i18next.init({ resources, lng: 'kk', interpolation: { escapeValue: false } });
  });

  it.each([
    ['АППК, ст. 76(5)', 'ӘРПК, 76(5)-бап', 'Administrative Procedure Code, article 76(5)'],
    [
      'Практика системы по образцу АППК, ст. 76',
      'жүйенің тәжірибесі, үлгісі: ӘРПК, 76-бап',
      'practice of the system, after: Administrative Procedure Code, article 76',
    ],
    [
      'Закон РК «О праздниках в Республике Казахстан», ст. 5; ng.kz',
      '«Қазақстан Республикасындағы мерекелер туралы» ҚР Заңы, 5-бап; ng.kz',
      'Law on holidays in the Republic of Kazakhstan, article 5; ng.kz',
    ],
    [
      'Трудовой кодекс РК, ст. 84(5); toppress.kz (не подтверждено)',
      'ҚР Еңбек кодексі, 84(5)-бап; toppress.kz (расталмаған)',
      'Labour Code, article 84(5); toppress.kz (not confirmed)',
    ],
  ])('is told in the reader’s language: %s', (source, kk, en) => {
    expect(sourceWords(i18next.getFixedT('kk'), source)).toBe(kk);
    expect(sourceWords(i18next.getFixedT('en'), source)).toBe(en);
  });

  it('stays as it is where the title of an act is its own', () => {
    const order = 'Оқу-ағарту министрінің 03.10.2022 № 414 бұйрығы, 17-қосымша, 7-жол, 1)';
    for (const language of languages) expect(sourceWords(i18next.getFixedT(language), order)).toBe(order);
  });

  it('is the same in Russian', () => {
    const article = 'Трудовой кодекс РК, ст. 84(5)';
    expect(sourceWords(i18next.getFixedT('ru'), article)).toBe(article);
  });
});
