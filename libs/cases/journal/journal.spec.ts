import { describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from '#event-store';
import { type Entry, Journal } from './journal.js';

const entry = (recordId: string, change: Partial<Entry> = {}): Entry => ({
  bodyId: 'provider-1',
  kind: 'incoming',
  year: 2026,
  recordId,
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
    expect(await journal.reserve(entry('c', { kind: 'complaint' }))).toBe('Ш-1/2026');
    expect(await journal.reserve(entry('o', { kind: 'outage' }))).toBe('Т-1/2026');
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
  it('keeps a void number in its place: the next case gets the next one, and its own case another', async () => {
    const store = new InMemoryEventStore();
    const journal = new Journal(store);
    await journal.reserve(entry('a'));
    const { correlationId: _, ...book } = entry('a');
    await journal.void({ ...book, number: 1, reason: 'withdrawn' });
    expect(await journal.reserve(entry('b'))).toBe('2/2026');
    expect(await journal.reserve(entry('a'))).toBe('3/2026');
    expect(await new Journal(store).reserve(entry('c'))).toBe('4/2026');
  });
  it('voids once, and nothing that was not taken for the case', async () => {
    const store = new InMemoryEventStore();
    const journal = new Journal(store);
    await journal.reserve(entry('a'));
    const { correlationId: _, ...book } = entry('a');
    await Promise.all([1, 2].map(() => journal.void({ ...book, number: 1, reason: 'withdrawn' })));
    await journal.void({ ...book, number: 1, reason: 'withdrawn' });
    await journal.void({ ...book, recordId: 'b', number: 1, reason: 'withdrawn' });
    const types: string[] = [];
    for await (const { type } of store.readStream('journal-provider-1-incoming-2026')) types.push(type);
    expect(types).toEqual(['NumberReserved', 'NumberVoided']);
  });
});
