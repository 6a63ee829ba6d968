import { describe, expect, it } from '@jest/globals';
import { caseAddress, queueAddress, queueFilterOf } from './queue-address';

describe('the address of a narrowed queue', () => {
  it('says what it is narrowed to, and nothing else', () => {
    expect(queueAddress({ activity: 'issue', service: undefined, due: 'week' })).toBe('/?activity=issue&due=week');
    expect(queueAddress({})).toBe('/');
  });

  it('is read again as it was made', () => {
    const filter = { activity: 'sign', service: 'school-meals', due: 'overdue', whose: 'officer-2' } as const;
    expect(queueFilterOf(new URL(queueAddress(filter), 'http://office').searchParams)).toEqual(filter);
  });

  it('is read without what no queue knows', () => {
    expect(queueFilterOf(new URLSearchParams('activity=dance&due=never&service='))).toEqual({});
  });
});

describe('the address of a case in the queue', () => {
  it('says for whom it is opened where it waits for one who is away', () => {
    const absent = { id: 'officer-2', name: 'Динара Омарова' };
    expect(caseAddress({ caseId: 'case-1', actingFor: absent }, 'sign-result')).toBe(
      '/cases/case-1?do=sign-result&for=officer-2',
    );
    expect(caseAddress({ caseId: 'case-1', actingFor: null }, 'sign-result')).toBe('/cases/case-1?do=sign-result');
    expect(caseAddress({ caseId: 'case-1', actingFor: null })).toBe('/cases/case-1');
  });
});
