import { describe, expect, it } from '@jest/globals';
import { type GivenEvent, projected } from '#read-models/testing';
import { withdrawApplication } from '../domain/withdrawal.js';
import type { CaseEvent } from '../domain/case-events.js';
import type { JournalEvent, JournalKind } from '../journal/journal-events.js';
import { extension } from '../testing/aside.js';
import { act, after, decided } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import { journalEntries } from './journal-entries.projection.js';

type Row = Readonly<Record<string, string | number | null>>;
const filed = after('zhambyl-2019-age-ten-opinion', '2019-09-09T10:00:00+06:00');

function numbered(kind: JournalKind, number: number, year = 2019): GivenEvent {
  const data = { bodyId: 'provider-1', kind, year, number, recordId: 'case-1' };
  return { stream: `journal-provider-1-${kind}-${String(year)}`, type: 'NumberReserved', data };
}

function voided({ type: _, data, stream = '' }: GivenEvent): GivenEvent {
  return { stream, type: 'NumberVoided' satisfies JournalEvent['type'], data: { ...data, reason: 'withdrawn' } };
}

const inCase = (events: readonly CaseEvent[]): GivenEvent[] =>
  events.map((event) => ({ stream: 'case-case-1', ...event }));

function rows(...events: readonly GivenEvent[]): Row[] {
  return projected(journalEntries, events).all<Row>('SELECT * FROM journal_entries ORDER BY kind, year, number');
}

describe('the books', () => {
  it('hold a number from when it is taken, and its case once it is entered', () => {
    const [incoming, result] = [numbered('incoming', 1), numbered('result', 1)];
    expect(rows(...inCase(filed), incoming)).toMatchObject([{ label: '1/2019', state: 'reserved', occurred_at: null }]);
    expect(rows(incoming, result, ...inCase(walk(filed, null)))).toMatchObject([
      { kind: 'incoming', label: '1/2019', state: 'entered', occurred_at: '2019-09-09T04:01:00.000Z' },
      { kind: 'result', label: 'Н-1/2019', state: 'entered' },
    ]);
  });
  it('show a void number with its reason, unless the case holds it after all', () => {
    const taken = numbered('incoming', 1);
    const gone = decided(filed, (file) =>
      withdrawApplication(file, { reason: 'Өтініш бойынша', act: act('clerk', '2019-09-09T11:00:00+06:00') }),
    );
    expect(rows(taken, ...inCase(gone), voided(taken))).toMatchObject([{ state: 'void', void_reason: 'withdrawn' }]);
    const registered = inCase(walk(filed, 'forward'));
    expect(rows(taken, voided(taken), ...registered)).toMatchObject([{ state: 'entered', void_reason: null }]);
    expect(rows(taken, ...registered, voided(taken))).toMatchObject([{ state: 'entered', void_reason: null }]);
  });
  it('leave alone what stands under another number', () => {
    expect(rows(numbered('incoming', 2), ...inCase(walk(filed, null)))).toMatchObject([{ state: 'reserved' }]);
  });
  it('hold the register with its days and what it prolongs', () => {
    const events = extension().map((event) =>
      event.type === 'RegisterEntered' ? { ...event, data: { ...event.data, number: 'А-1/2026' } } : event,
    );
    expect(rows(numbered('accreditation-register', 1, 2026), ...inCase(events))).toMatchObject([
      { label: 'А-1/2026', state: 'entered', valid_from: '2026-09-07', valid_until: null, prolongs: 'А-1/2024' },
    ]);
  });
  it('know the last number of each book', () => {
    const db = projected(journalEntries, [numbered('incoming', 1), numbered('incoming', 2), numbered('result', 1)]);
    expect(db.all('SELECT kind, year, last FROM journal_books ORDER BY kind')).toEqual([
      { kind: 'incoming', year: 2019, last: 2 },
      { kind: 'result', year: 2019, last: 1 },
    ]);
  });
});
