import { expect, it } from '@jest/globals';
import { snapshotsOf } from './read-model-snapshot.js';
import { balances, paid } from './testing/ledger.js';
import { recorded } from './testing/recorded.js';

const newSnapshot = snapshotsOf([balances()]);
const payment = (amount: number, index: number) => recorded({ ...paid('rent', amount), stream: 'case-1' }, index);

it('holds the events it was given and no others, and grows with them', () => {
  using first = newSnapshot();
  using other = newSnapshot();
  first.take([payment(5, 0)]);
  expect(first.get('SELECT amount FROM balance')).toEqual({ amount: 5 });
  first.take([payment(7, 1)]);
  expect(first.all('SELECT amount FROM balance')).toEqual([{ amount: 12 }]);
  expect(other.all('SELECT amount FROM balance')).toEqual([]);
});
