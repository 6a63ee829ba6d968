import { describe, expect, it } from '@jest/globals';
import { NameIndex } from './name-index.js';

function filled(): NameIndex {
  const index = new NameIndex();
  index.put('applicant-1', 'case-1', 'Гүлсара Бақытқызы Нұрпейісова');
  index.put('child-1', 'case-1', 'Санжар Тимурұлы Нұрпейісов');
  index.put('applicant-2', 'case-2', 'Нұргүл Сәбит');
  return index;
}

describe('names', () => {
  it('are found by the beginning of any of their words', () => {
    expect(filled().casesWith('нур')).toEqual(new Set(['case-1', 'case-2']));
    expect(filled().casesWith('тимурулы')).toEqual(new Set(['case-1']));
    expect(filled().casesWith('пейис')).toEqual(new Set());
  });

  it('are found by what holds after a correction, no longer by what was wrong', () => {
    const index = filled();
    index.put('applicant-2', 'case-2', 'Айгүл Сәбит');
    expect(index.casesWith('нургул')).toEqual(new Set());
    expect(index.casesWith('айгул')).toEqual(new Set(['case-2']));
  });

  it('are gone with an erased person, those of others stay', () => {
    const index = filled();
    index.put('applicant-1', 'case-1', null);
    expect(index.casesWith('гулсара')).toEqual(new Set());
    expect(index.casesWith('нурпейисов')).toEqual(new Set(['case-1']));
    expect(index.size).toBe(2);
  });
});
