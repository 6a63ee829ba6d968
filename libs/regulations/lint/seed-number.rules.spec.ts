import { describe, expect, it } from '@jest/globals';

import type { Edition, Term } from '../edition.js';
import { anEdition } from '../testing/an-edition.js';
import { statesNumber } from './number-words.js';
import { seedNumbers } from './seed-number.rules.js';

const { citation } = anEdition().act;
const title = { kk: 'мәтін', ru: 'текст', en: 'text' };
const node = { code: 'process-1', actor: 'operator', title, citation, kind: 'process', next: null } as const;

function term(value: number, unit: Term['unit']): Term {
  return { value, unit };
}

function findings(overrides: Partial<Edition>, text: string): readonly string[] {
  const edition = anEdition({ steps: [], ...overrides });
  return seedNumbers(edition, new Map([['999', [text, '']]])).map(({ path }) => path);
}

describe('a number in a text', () => {
  it.each([
    ['ұзартуды 3 (үш) жұмыс күні ішінде', 3, 'жұмыс күн'],
    ['52-тармағына (бес) жұмыс күні', 5, 'жұмыс күн'],
    ['үш жұмыс күнінен кешіктірмей', 3, 'жұмыс күн'],
    ['күнтізбелік отыз күннен', 30, 'күнтізбелік күн'],
    ['күнтізбелік 30 (отыз) күн', 30, 'күнтізбелік күн'],
    ['30 күнтізбелік күн', 30, 'күнтізбелік күн'],
    ['он бес минут', 15, 'минут'],
  ])('is found in "%s"', (text, value, unit) => {
    expect(statesNumber(text, value, unit)).toBe(true);
  });

  it.each([
    ['он бес жұмыс күні', 5, 'жұмыс күн'],
    ['15 жұмыс күні', 5, 'жұмыс күн'],
    ['5 күнтізбелік күн', 5, 'жұмыс күн'],
  ])('is not read into "%s"', (text, value, unit) => {
    expect(statesNumber(text, value, unit)).toBe(false);
  });
});

describe('the numbers of an edition against the text', () => {
  const duty = (path: string, overrides: Partial<Edition>, right: string): [string, Partial<Edition>, string] => [
    path,
    overrides,
    right,
  ];
  const conclusions = { title, request: term(2, 'calendar-day'), answer: term(10, 'working-day'), citation };
  const complaint = {
    text: title,
    forward: term(3, 'working-day'),
    atProvider: term(5, 'working-day'),
    atReviewingBody: term(15, 'working-day'),
    citation,
  };
  const valid = (unit: 'month' | 'year'): Partial<Edition> => ({
    register: { code: 'adopters', title, validity: { value: 2, unit, citation }, citation },
  });

  it.each([
    duty('/conclusions/request', { conclusions }, '2 (екі) күнтізбелік күн, 10 (он) жұмыс күні'),
    duty(
      '/filingLimit/term',
      { filingLimit: { term: term(30, 'calendar-day'), before: 'accreditation-end', citation } },
      'отыз күнтізбелік күннен кешіктірмей',
    ),
    duty('/contract/term', { contract: { title, term: term(10, 'working-day'), citation } }, '10 жұмыс күні'),
    duty('/register/validity', valid('year'), '2 (екі) жыл'),
    duty('/register/validity', valid('month'), 'екі айға'),
    duty(
      '/receipts/0',
      { receipts: [{ code: 'intake', channels: ['provider-office'], copies: 2, title, citation }] },
      'біреуден 2 данада',
    ),
    duty(
      '/flows/portal/process-1',
      {
        flows: [
          { channel: 'portal', title, citation, nodes: [{ ...node, duration: term(5, 'minute'), ends: 'delivered' }] },
        ],
      },
      '5 (бес) минут',
    ),
  ])('%s', (path, overrides, right) => {
    expect(findings(overrides, 'Ештеңе')).toContain(path);
    expect(findings(overrides, right)).not.toContain(path);
  });

  it('are those of the complaint as well', () => {
    const right = '3 (үш) жұмыс күні, (бес) жұмыс күні, 15 (он бес) жұмыс күні';
    expect(findings({ complaint }, right)).toEqual([]);
    expect(findings({ complaint }, '3 (үш) жұмыс күні')).toEqual([
      '/complaint/atProvider',
      '/complaint/atReviewingBody',
    ]);
  });
});
