import { describe, expect, it } from '@jest/globals';
import { checkDigit, isValidBin, isValidIin } from './iin.js';

describe('check digit of IIN and BIN', () => {
  it.each(['991231500016', '991231699983', '991231500600'])('%s holds in the first pass', (number) => {
    expect(isValidIin(number)).toBe(true);
  });

  it.each(['991231500707', '991231500719', '991231500720'])('%s holds in the second pass', (number) => {
    expect(isValidIin(number)).toBe(true);
  });

  it.each(['99123150077', '99123150158', '99134000160'])('%s has no valid check digit', (digits) => {
    expect(checkDigit(digits)).toBeNull();
    for (let last = 0; last <= 9; last += 1) expect(isValidIin(`${digits}${String(last)}`)).toBe(false);
  });

  it.each(['991340000017', '991340000801', '971240001315'])('BIN %s holds', (number) => {
    expect(isValidBin(number)).toBe(true);
  });

  it.each(['010101600586', '123456789011', '123456789021'])('%s is refused', (number) => {
    expect(isValidIin(number)).toBe(false);
  });

  it.each(['', '99123150001', '9912315000166', '99123150001x', ' 991231500016', '９９1231500016'])(
    'anything but twelve digits is refused',
    (number) => {
      expect(isValidIin(number)).toBe(false);
    },
  );

  it('no other last digit fits', () => {
    const others = [0, 1, 2, 3, 4, 5, 7, 8, 9].map((digit) => `99123150001${String(digit)}`);
    expect(others.filter(isValidIin)).toEqual([]);
  });
});
