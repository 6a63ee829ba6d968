import { expect, it } from '@jest/globals';
import { keptWords, queueNotice, referral, systemWords } from './system-words.js';

it.each([referral, queueNotice('М-7/2019')])('finds the words of each language in what is kept: %j', (words) => {
  expect(systemWords(keptWords(words))).toEqual(words);
});

it('reads what was kept before', () => {
  const kept =
    'Бала мектепке дейінгі ұйымға кезекке қойылды. Кезек нөмірі: М-12/2018.\n' +
    'Ребёнок поставлен в очередь в дошкольную организацию. Номер очереди: М-12/2018.';
  expect(systemWords(kept)?.ru).toBe('Ребёнок поставлен в очередь в дошкольную организацию. Номер очереди: М-12/2018.');
  const referred =
    'Орын бар: балаға мектепке дейінгі ұйымға жолдама беріледі.\n' +
    'Место есть: ребёнку выдаётся направление в дошкольную организацию.';
  expect(systemWords(referred)?.kk).toBe('Орын бар: балаға мектепке дейінгі ұйымға жолдама беріледі.');
});

it.each([
  null,
  'Орын бар.',
  `${keptWords(queueNotice('1'))} Және тағы.`,
  keptWords(queueNotice('1')).replace('1', '2'),
])('takes nothing else for them: %j', (text) => {
  expect(systemWords(text)).toBeNull();
});
