import { defineProjection, type Projection } from '../projection.js';

/** A small world for this library's own tests: money paid to accounts, which are closed in the end. */
export type LedgerEvent =
  | { readonly type: 'Paid'; readonly data: { readonly account: string; readonly amount: number } }
  | { readonly type: 'Closed'; readonly data: { readonly account: string } };

export const paid = (account: string, amount: number): LedgerEvent => ({ type: 'Paid', data: { account, amount } });

/** `factor` stands for a handler that changed its mind. */
export const balances = (version = 1, factor = 1): Projection =>
  defineProjection<LedgerEvent>({
    name: 'balances',
    version,
    schema: 'CREATE TABLE balance (account TEXT PRIMARY KEY, amount INTEGER NOT NULL) STRICT',
    on: {
      Paid: (db, { data }) =>
        db.run(
          'INSERT INTO balance VALUES (?, ?) ON CONFLICT (account) DO UPDATE SET amount = amount + excluded.amount',
          [data.account, data.amount * factor],
        ),
      Closed: (db, { data }) => db.run('DELETE FROM balance WHERE account = ?', [data.account]),
    },
  });

export const closings = defineProjection<LedgerEvent>({
  name: 'closings',
  version: 1,
  schema: 'CREATE TABLE closing (account TEXT PRIMARY KEY) STRICT',
  streamPrefixes: ['case-'],
  on: { Closed: (db, { data }) => db.run('INSERT INTO closing VALUES (?)', [data.account]) },
});
