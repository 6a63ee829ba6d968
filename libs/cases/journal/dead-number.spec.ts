import { describe, expect, it } from '@jest/globals';
import { personal } from '#personal-data';
import { refuseAcceptance } from '../domain/acceptance-refusal.js';
import { withdrawApplication } from '../domain/withdrawal.js';
import { act, after, decided, registering } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import type { CaseEvent } from '../domain/case-events.js';
import { deadNumber } from './dead-number.js';

const filed = after('zhambyl-2019-age-ten-opinion', '2019-09-09T10:00:00+06:00');
const later = '2019-09-20T12:00:00+06:00';
const withdrawn = (events: readonly CaseEvent[]): CaseEvent[] =>
  decided(events, (file) => withdrawApplication(file, { reason: 'Өтініш бойынша', act: act('clerk', later) }));
const notAccepted = decided(filed, (file) =>
  refuseAcceptance(file, {
    ...{ receiptNumber: 'Б-1/2019', rules: registering(file).rules, reason: 'Толық емес' },
    missing: [{ code: null, words: personal('text-subject', 'Туу туралы куәлік'), fault: 'missing' }],
    act: act('clerk', later),
  }),
);
const reopened: CaseEvent = {
  type: 'CaseReopened',
  data: {
    ...{
      occurredAt: new Date(later).toISOString(),
      lateReason: null,
      complaintId: 'complaint-1',
      toStep: 4,
      due: null,
    },
    basis: { step: null, citation: null, practice: true },
    reason: { $personal: 'text-subject', value: 'Шағым' },
  },
};

describe('a number taken for a case', () => {
  it('lives while the case holds it, or may still get it', () => {
    expect(deadNumber('incoming', '1/2019', walk(filed, null))).toBeNull();
    expect(deadNumber('incoming', '1/2019', filed)).toBeNull();
    expect(deadNumber('result', 'Н-1/2019', walk(filed, 'sign'))).toBeNull();
  });
  it('is void when the case was closed before the entry', () => {
    expect(deadNumber('incoming', '7/2019', withdrawn(filed))).toBe('withdrawn');
    expect(deadNumber('result', 'Н-7/2019', withdrawn(walk(filed, 'sign')))).toBe('withdrawn');
    expect(deadNumber('incoming', '7/2019', notAccepted)).toBe('acceptance-refused');
    expect(deadNumber('adopters-register', 'К-7/2019', walk(filed, null))).toBe('not-entered');
  });
  it('is void when the case was entered otherwise', () => {
    expect(deadNumber('incoming', '7/2018', walk(filed, 'sign'))).toBe('other-number');
    expect(deadNumber('refused-acceptance', 'Б-7/2019', walk(filed, 'sign'))).toBe('accepted');
    expect(deadNumber('refused-acceptance', 'Б-7/2019', notAccepted)).toBe('other-number');
  });
  it('lives again in a case that a complaint brought back', () => {
    expect(deadNumber('result', 'Н-8/2020', walk(filed, null))).toBe('other-number');
    expect(deadNumber('result', 'Н-8/2020', [...walk(filed, null), reopened])).toBeNull();
  });
});
