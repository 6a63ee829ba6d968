import { describe, expect, it } from '@jest/globals';
import { after, fold, laneSlugs, officer } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import { allowedActions } from './allowed-actions.js';
import type { OpenCase } from './case-file.js';

const filed = (slug: string): string =>
  slug.startsWith('rk') ? '2026-09-07T10:00:00+05:00' : '2019-09-09T10:00:00+06:00';

function openAt(slug: string, activity: Parameters<typeof walk>[1]): OpenCase {
  const file = fold(walk(after(slug, filed(slug)), activity));
  if (file.status !== 'open') throw new Error('The case is closed');
  return file;
}

describe('what an officer may do', () => {
  it('is what the decisions let pass: register or refuse acceptance', () => {
    const file = openAt('zhambyl-2019-age-ten-opinion', 'register');
    expect(allowedActions(file, officer('clerk'))).toEqual([
      'register-application',
      'refuse-acceptance',
      'withdraw-application',
      'correct-entry',
    ]);
    expect(allowedActions(file, officer('head'))).toEqual(['prolong-term', 'correct-entry']);
  });
  it('is to sign or to return', () => {
    const file = openAt('zhambyl-2019-age-ten-opinion', 'sign');
    expect(allowedActions(file, officer('head'))).toEqual([
      'sign-result',
      'return-for-rework',
      'transfer-case',
      'prolong-term',
      'correct-entry',
    ]);
  });
  it('is nothing for another executor', () => {
    const file = openAt('zhambyl-2019-age-ten-opinion', 'draft');
    expect(allowedActions(file, officer('executor'))).toEqual(['draft-result', 'correct-entry']);
    expect(allowedActions(file, officer('executor', 'other'))).toEqual([]);
  });
  it.each(laneSlugs)('%s always leaves somebody something to do', (slug) => {
    for (const activity of ['register', 'draft', 'issue'] as const) {
      const file = openAt(slug, activity);
      expect(allowedActions(file, { ...officer(file.step.role), officerId: 'executor' })).not.toEqual([]);
    }
  });
});
