import { describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from '#event-store';
import { type Entry, Journal } from './journal.js';

const entry = (caseId: string, change: Partial<Entry> = {}): Entry => ({
  bodyId: 'provider-1',
  kind: 'incoming',
  year: 2026,
  caseId,
  correlationId: 'test',
  ...change,
});
const ids = Array.from({ length: 40 }, (_, index) => `case-${String(index)}`);
const numbers = (reserved: readonly string[]): number[] =>
  reserved.map((number) => Number(number.split('/')[0])).sort((a, b) => a - b);

describe('the journal', () => {
  it('counts from one in each book of each body and year', async () => {
    const journal = new Journal(new InMemoryEventStore());
    expect(await journal.reserve(entry('a'))).toBe('1/2026');
    expect(await journal.reserve(entry('b'))).toBe('2/2026');
    expect(await journal.reserve(entry('b', { year: 2027 }))).toBe('1/2027');
    expect(await journal.reserve(entry('b', { kind: 'result' }))).toBe('Н-1/2026');
    expect(await journal.reserve(entry('b', { bodyId: 'provider-2' }))).toBe('1/2026');
  });
  it('gives a case that asks again the number it has', async () => {
    const store = new InMemoryEventStore();
    await new Journal(store).reserve(entry('a'));
    const afterCrash = new Journal(store);
    expect(await afterCrash.reserve(entry('a'))).toBe('1/2026');
    expect(await afterCrash.reserve(entry('b'))).toBe('2/2026');
  });
  it('leaves no gap and no double among many at once, in two processes', async () => {
    const store = new InMemoryEventStore();
    const journals = [new Journal(store), new Journal(store)];
    const reserved = await Promise.all(
      ids.map((id, index) => (journals[index % 2] ?? new Journal(store)).reserve(entry(id))),
    );
    expect(numbers(reserved)).toEqual(ids.map((_, index) => index + 1));
  });
  it('answers the same case asked twice at once with one number', async () => {
    const journal = new Journal(new InMemoryEventStore());
    const both = await Promise.all([
      journal.reserve(entry('a')),
      journal.reserve(entry('a')),
      journal.reserve(entry('b')),
    ]);
    expect(both).toEqual(['1/2026', '1/2026', '2/2026']);
  });
});
