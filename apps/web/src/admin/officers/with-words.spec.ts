import { describe, expect, it } from '@jest/globals';
import type { OfficerView } from '../../api/views';
import { withWords } from './with-words';

const officer = (name: string, login: string) => ({ name, login }) as OfficerView;
const officers = [officer('Нұрлан Бекенов', 'taraz-head'), officer('Жұлдыз Ахметова', 'zhuldyz')];
const found = (words: string) => withWords(officers, words).map(({ login }) => login);

describe('the search over accounts', () => {
  it('finds by name and by login', () => {
    expect(found('бекенов')).toEqual(['taraz-head']);
    expect(found('ZHUL')).toEqual(['zhuldyz']);
  });

  it('finds Kazakh letters typed without them', () => {
    expect(found('нурлан')).toEqual(['taraz-head']);
    expect(found('Жұлдыз')).toEqual(['zhuldyz']);
  });

  it('wants every word, and shows all when there is none', () => {
    expect(found('нурлан ахметова')).toEqual([]);
    expect(found('  ')).toEqual(['taraz-head', 'zhuldyz']);
  });
});
