import { describe, expect, it } from '@jest/globals';
import { keepView, keptViewsOf, storeViews } from './kept-views';

function browserStore(): Pick<Storage, 'getItem' | 'setItem'> {
  const items = new Map<string, string>();
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
}

const urgent = { name: 'Шұғыл', address: '/?due=today' };

describe('kept views', () => {
  it('are kept for each officer apart', () => {
    const store = browserStore();
    storeViews('one', [urgent], store);
    expect(keptViewsOf('one', store)).toEqual([urgent]);
    expect(keptViewsOf('other', store)).toEqual([]);
  });

  it('hold one view of a name', () => {
    const narrower = { ...urgent, address: '/?due=overdue' };
    expect(keepView([urgent], narrower)).toEqual([narrower]);
  });

  it.each(['[', '{}', '[{"name":1}]', '[{"name":"x","address":"https://elsewhere"}]'])(
    'pass over what is none: %s',
    (kept) => {
      expect(keptViewsOf('one', { getItem: () => kept })).toEqual([]);
    },
  );
});
