import { describe, expect, it } from '@jest/globals';
import { queueAddress, queueFilterOf } from './queue-address';

describe('the address of a narrowed queue', () => {
  it('says what it is narrowed to, and nothing else', () => {
    expect(queueAddress({ activity: 'issue', service: undefined, due: 'week' })).toBe('/?activity=issue&due=week');
    expect(queueAddress({})).toBe('/');
  });

  it('is read again as it was made', () => {
    const filter = { activity: 'sign', service: 'school-meals', due: 'overdue' } as const;
    expect(queueFilterOf(new URL(queueAddress(filter), 'http://office').searchParams)).toEqual(filter);
  });

  it('is read without what no queue knows', () => {
    expect(queueFilterOf(new URLSearchParams('activity=dance&due=never&service='))).toEqual({});
  });
});
