import { expect, it } from '@jest/globals';
import { kzCalendar } from '../calendar/kz-calendar.js';
import { generalLawPeriods } from '../general-law/general-law-on.js';
import { ruleCitation } from './rules.js';
import { sourceWords } from './source-words.js';

it.each([
  ['АППК, ст. 76(5)', 'ӘРПК, 76(5)-бап', 'Administrative Procedure Code, article 76(5)'],
  [
    'Практика системы по образцу АППК, ст. 76',
    'жүйенің тәжірибесі, үлгісі: ӘРПК, 76-бап',
    'practice of the system, after: Administrative Procedure Code, article 76',
  ],
  [
    'Трудовой кодекс РК, ст. 84(5); toppress.kz (не подтверждено)',
    'ҚР Еңбек кодексі, 84(5)-бап; toppress.kz (расталмаған)',
    'Labour Code, article 84(5); toppress.kz (not confirmed)',
  ],
])('tells where a day rests in the reader’s language: %s', (source, kk, en) => {
  expect(sourceWords(source, 'kk')).toBe(kk);
  expect(sourceWords(source, 'ru')).toBe(source);
  expect(sourceWords(source, 'en')).toBe(en);
});

it('leaves the title of an act as it is', () => {
  const order = 'Оқу-ағарту министрінің 03.10.2022 № 414 бұйрығы, 17-қосымша, 7-жол, 1)';
  expect(sourceWords(order, 'en')).toBe(order);
});

it('knows the laws that the calendar and the rules rest on', () => {
  const days = [...kzCalendar().years.values()].flatMap(({ holidays, restDays }) => [...holidays, ...restDays]);
  const rules = generalLawPeriods().map((period) => ruleCitation(period, 'countingStart') ?? '');
  const known = [...days.map(({ source }) => source), ...rules].map((source) => sourceWords(source, 'kk'));
  expect(known.filter((source) => /Закон РК|Трудовой|АППК|Практика/.test(source))).toEqual([]);
});
