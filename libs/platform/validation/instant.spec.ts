import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isInstant, isLegalDay } from './instant.js';
import { isSafeText, isVisibleText, normaliseText } from './text.js';

describe('a legal day', () => {
  it('is every real day', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (date) => isLegalDay(date.toISOString().slice(0, 10))));
  });

  it.each(['2026-02-29', '2026-00-10', '2026-04-31', '2026-1-1', '26-01-01', '0000-01-01', '2026-01-01T', ''])(
    'is not %j',
    (value) => {
      expect(isLegalDay(value)).toBe(false);
    },
  );

  it('knows leap years', () => {
    expect([isLegalDay('2024-02-29'), isLegalDay('2000-02-29'), isLegalDay('1900-02-29')]).toEqual([true, true, false]);
  });
});

describe('an instant', () => {
  it.each(['2026-03-02T09:30Z', '2026-03-02T09:30:15Z', '2026-03-02T09:30:15.123+05:00', '2024-02-29T00:00:00-01:30'])(
    'is %s',
    (value) => {
      expect(isInstant(value)).toBe(true);
      expect(Number.isNaN(Date.parse(value))).toBe(false);
    },
  );

  it.each([
    '2026-03-02',
    '2026-03-02T09:30:15',
    '2026-03-02 09:30:15Z',
    '2026-03-02T24:00:00Z',
    '2026-03-02T09:60:00Z',
    '2026-02-30T09:30:00Z',
    '2026-03-02T09:30:00+15:00',
    '2026-03-02T09:30:00+0500',
    '9999-12-31T23:59:59-01:00',
    '9999-12-31T23:59:59Z',
    '0001-01-01T00:00:00+05:00',
    'now',
  ])('is not %j', (value) => {
    expect(isInstant(value)).toBe(false);
  });
});

describe('a text', () => {
  it('is composed and trimmed, and once is enough', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => normaliseText(normaliseText(text)) === normaliseText(text),
      ),
    );
  });

  it('may hold line breaks and Kazakh letters, but nothing unseen', () => {
    expect(isSafeText('Әже\nҚамқор\tі ₸ “—” 👨‍👩‍👧')).toBe(true);
    for (const text of ['a\u0000', '\u001b[31m', 'a\u202eb', '\u2066x', '\ud800', 'Али\ufffd'])
      expect(isSafeText(text)).toBe(false);
  });

  it('says something only when something of it can be seen', () => {
    expect(['Ә', '1', '…', '😀', 'a\u200b'].every(isVisibleText)).toBe(true);
    expect(['', '\u200b\u200b', '\u200d', '\u200e', '\u3164', '\ufeff', ' \n\u2060'].some(isVisibleText)).toBe(false);
  });
});
