import { randomUUID } from 'node:crypto';
import type { NewEvent } from '#event-store';
import { defineProjection, type Projection } from '../projection.js';

/** A small world for this library's own tests: money paid to accounts, which are closed in the end. */
export type LedgerEvent =
  | { readonly type: 'Paid'; readonly data: { readonly account: string; readonly amount: number } }
  | { readonly type: 'Closed'; readonly data: { readonly account: string } };

const METADATA = { schemaVersion: 1, commandId: 'pay', correlationId: 'pay' };

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

/** Payments to a few accounts, and the closing of one named `name`, as they are appended to a store. */
export function storedPayments(name: string, count: number): NewEvent[] {
  const payments = Array.from({ length: count }, (_, index) => paid(`account-${String(index % 7)}`, index));
  const closing: LedgerEvent = { type: 'Closed', data: { account: name } };
  return [...payments, closing].map((event) => ({ ...event, id: randomUUID(), metadata: METADATA }));
}
