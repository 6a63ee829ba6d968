import { describe, expect, it } from '@jest/globals';
import { nameWords, plain, typedWords } from './search-words.js';

describe('words that are looked for', () => {
  it.each([
    ['Әбілқасым Ғалымұлы', 'абилкасым галымулы'],
    ['ҚОҢЫР Өмірбек', 'коныр омирбек'],
    ['Үміт Һәкім', 'умит хаким'],
    ['Артём', 'артем'],
  ])('%s is found as %s', (name, typed) => {
    expect(plain(name)).toBe(typed);
  });

  it('are the parts of a name, however it is written', () => {
    expect(nameWords('Нұрпейісова-Ким, Г. Б.')).toEqual(['нурпейисова', 'ким', 'г', 'б']);
    expect(nameWords('И\u0306'.normalize('NFD'))).toEqual(['й']);
  });

  it('keep the strokes of a number', () => {
    expect(typedWords('  12/2026  А-77 ')).toEqual(['12/2026', 'а-77']);
  });
});
