import { describe, expect, it } from '@jest/globals';
import { defineProjection, ProjectionFailed } from './index.js';
import { ProjectionSet } from './projection-set.js';
import { projected } from './testing/index.js';
import { balances, closings, type LedgerEvent, paid } from './testing/ledger.js';

const TABLE = 'CREATE TABLE note (text TEXT) STRICT';
const define = (change: Partial<Parameters<typeof defineProjection<LedgerEvent>>[0]>) =>
  defineProjection<LedgerEvent>({ name: 'notes', version: 1, schema: TABLE, on: {}, ...change });
const setOf = (...changes: Parameters<typeof define>[0][]) => new ProjectionSet(changes.map(define));

describe('a projection in a unit test', () => {
  it('shows its rows', () => {
    const rows = projected<LedgerEvent>(balances(), [paid('a', 1), paid('a', 2)]);
    expect(rows.get('SELECT amount FROM balance WHERE account = :account', { account: 'a' })).toEqual({ amount: 3 });
  });

  it('passes over unknown types, even those named like a property of every object', () => {
    const rows = projected(balances(), [
      { type: 'constructor', data: {} },
      { type: 'Renamed', data: {} },
    ]);
    expect(rows.all('SELECT * FROM balance')).toEqual([]);
  });

  it('passes over streams of others', () => {
    const closed: LedgerEvent = { type: 'Closed', data: { account: 'a' } };
    const rows = projected<LedgerEvent>(closings, [{ ...closed, stream: 'account-1' }]);
    expect(rows.all('SELECT * FROM closing')).toEqual([]);
  });

  it.each(["INSERT INTO note VALUES (datetime('now'))", 'INSERT INTO note VALUES (CURRENT_TIMESTAMP)'])(
    'may not read the clock: %s',
    (sql) => {
      const impatient = define({ on: { Paid: (db) => db.run(sql) } });
      expect(() => projected(impatient, [paid('a', 1)])).toThrow(ProjectionFailed);
    },
  );

  it('may not be asynchronous: its rows would miss the transaction', () => {
    const promising: () => unknown = () => Promise.reject(new Error('unheard'));
    const late = define({ on: { Paid: promising } });
    expect(() => projected(late, [paid('a', 1)])).toThrow(ProjectionFailed);
  });
});

describe('a definition', () => {
  it('counts versions from 1', () => {
    expect(() => define({ version: 0 })).toThrow(TypeError);
  });

  it('has no empty list of prefixes, which would hold no event', () => {
    expect(() => define({ streamPrefixes: [] })).toThrow(TypeError);
  });

  it('has no clock in its schema', () => {
    expect(() => define({ schema: 'CREATE TABLE note (at TEXT DEFAULT CURRENT_TIMESTAMP) STRICT' })).toThrow(TypeError);
  });
});

describe('a set of projections', () => {
  it('takes only STRICT tables', () => {
    expect(() => setOf({ schema: 'CREATE TABLE note (text TEXT)' })).toThrow('table note is not STRICT');
  });

  it('takes a name and a table once', () => {
    expect(() => setOf({}, { schema: '' })).toThrow('same name');
    expect(() => setOf({}, { name: 'others' })).toThrow('others: the schema cannot be created');
  });

  it('reads the streams of all, and every stream when one wants them', () => {
    const cases = { name: 'a', schema: '', streamPrefixes: ['case-'] };
    const bodies = { name: 'b', schema: '', streamPrefixes: ['case-', 'body-'] };
    expect(setOf(cases, bodies).filter).toEqual({ streamPrefixes: ['case-', 'body-'] });
    expect(setOf(cases, {}).filter).toBeUndefined();
  });

  it('is another one after any change but the order', () => {
    const other = { name: 'others', schema: '' };
    const { fingerprint } = setOf({}, other);
    expect(setOf(other, {}).fingerprint).toBe(fingerprint);
    for (const change of [
      { version: 2 },
      { schema: `${TABLE};` },
      { streamPrefixes: ['a'] },
      { on: { Paid: () => {} } },
    ]) {
      expect(setOf(change, other).fingerprint).not.toBe(fingerprint);
    }
  });
});
