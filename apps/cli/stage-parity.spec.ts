import { describe, expect, it } from '@jest/globals';
import type { ParityCase, StageMark } from '#stage-stream';
import { differences, differingCases } from './stage-parity.js';

const mark = (sequence: number, digest = 'd', id = `id-${String(sequence)}`): StageMark => ({ sequence, id, digest });

async function* lines(cases: Readonly<Record<string, string>>): AsyncGenerator<ParityCase, void, undefined> {
  for (const [caseId, digest] of Object.entries(cases)) {
    yield await Promise.resolve({ type: 'case', caseId, count: 1, digest });
  }
}

async function differing(expected: Record<string, string>, held: Record<string, string>): Promise<string[]> {
  return Array.fromAsync(differingCases(lines(expected), lines(held)));
}

describe('cases of which one side has something else', () => {
  it('none when both sides have the same', async () => {
    expect(await differing({ a: '1', b: '2' }, { a: '1', b: '2' })).toEqual([]);
    expect(await differing({}, {})).toEqual([]);
  });
  it('those that are on one side only, wherever they stand', async () => {
    expect(await differing({ a: '1', c: '3' }, { b: '2', c: '3', d: '4' })).toEqual(['a', 'b', 'd']);
    expect(await differing({ a: '1', b: '2' }, {})).toEqual(['a', 'b']);
    expect(await differing({}, { a: '1' })).toEqual(['a']);
  });
  it('those with other content', async () => {
    expect(await differing({ a: '1', b: '2', c: '3' }, { a: '1', b: 'x', c: '3' })).toEqual(['b']);
  });
});

describe('differences within a case', () => {
  it('are none between equal lists', () => {
    expect(differences([mark(1), mark(2)], [mark(2), mark(1)])).toEqual([]);
  });
  it('are named each: missing, other content, other event, unexpected', () => {
    const expected = [mark(1), mark(2), mark(3), mark(4)];
    const held = [mark(1), mark(3, 'changed'), mark(4, 'd', 'id-x'), mark(5)];
    expect(differences(expected, held)).toEqual([
      { kind: 'missing', sequence: 2, id: 'id-2' },
      { kind: 'differs', sequence: 3, id: 'id-3' },
      { kind: 'other-event', sequence: 4, id: 'id-4', heldId: 'id-x' },
      { kind: 'unexpected', sequence: 5, id: 'id-5' },
    ]);
  });
});
