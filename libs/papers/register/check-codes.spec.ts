import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CheckCodes, codeFrom, grouped } from './check-codes.js';

const codes = new CheckCodes(new Uint8Array(32).fill(7));

describe('a check code', () => {
  it('has 100 bits in digits and letters that nobody confuses, the same for the same paper', () => {
    const code = codes.of('case-1', 'result-7');
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
    expect(codes.of('case-1', 'result-7')).toBe(code);
  });
  it('is another for each paper, each case and each installation', () => {
    const others = [
      codes.of('case-1', 'result-7'),
      codes.of('case-1', 'result-8'),
      codes.of('case-2', 'result-7'),
      new CheckCodes(new Uint8Array(32).fill(8)).of('case-1', 'result-7'),
    ];
    expect(new Set(others).size).toBe(4);
  });
  it('is read as printed, and as a hand types it', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const code = codes.of(id, 'result-7');
        const typed = grouped(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'i').replaceAll('-', ' ');
        return codeFrom(grouped(code)) === code && codeFrom(typed) === code;
      }),
    );
  });
  it('is nothing else', () => {
    for (const typed of ['', 'A', '0'.repeat(19), '0'.repeat(21), `${'0'.repeat(19)}U`, `${'0'.repeat(19)}%`]) {
      expect([typed, codeFrom(typed)]).toEqual([typed, null]);
    }
  });
});
