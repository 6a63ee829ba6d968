import { describe, expect, it } from '@jest/globals';
import type { CaseView } from '../case-details/case-details.view.js';
import { changesBetween } from './case-changes.js';

const view = (parts: object): CaseView => parts as CaseView;
const title = { kk: 'Анықтама', ru: 'Справка', en: 'Certificate' };

describe('what a moment changed', () => {
  it('is nothing where both say the same, whatever the revision', () => {
    expect(changesBetween(view({ revision: 1, status: 'open' }), view({ revision: 2, status: 'open' }))).toEqual([]);
  });

  it('is told in words, with what stood there before', () => {
    const [change, ...others] = changesBetween(view({ status: 'open' }), view({ status: 'closed' }));
    expect(change).toMatchObject({
      path: 'status',
      section: { en: 'State of the case' },
      name: null,
      before: { kind: 'code', text: 'open' },
      after: { kind: 'code', text: 'closed' },
    });
    expect(others).toEqual([]);
  });

  it.each([
    [{ due: { dueAt: '2026-09-10T13:30:00.000Z' } }, 'due.dueAt', 'instant'],
    [{ prolongedUntil: '2026-09-10' }, 'prolongedUntil', 'day'],
    [{ packageComplete: true }, 'packageComplete', 'flag'],
    [{ executor: { id: 'o-1', name: 'Динара Омарова' } }, 'executor', 'text'],
    [{ draft: { resultTitle: title } }, 'draft.resultTitle', 'words'],
  ])('knows what kind of value %j is', (after, path, kind) => {
    expect(changesBetween(view({}), view(after))).toMatchObject([{ path, before: null, after: { kind } }]);
  });

  it('names the item of a list, and knows it again when others come before it', () => {
    const need = (code: string, state: string): object => ({ code, title, state });
    const before = view({ needs: [need('certificate', 'missing')] });
    const after = view({ needs: [need('application', 'missing'), need('certificate', 'handed-in')] });
    const changed = changesBetween(before, after).filter(({ path }) => path === 'needs.certificate.state');
    expect(changed).toMatchObject([{ item: title, before: { text: 'missing' }, after: { text: 'handed-in' } }]);
  });

  it('passes over the id of who signed: the event beside it says the name', () => {
    const after = view({ signature: { signedBy: 'o-1', algorithm: 'Ed25519' } });
    expect(changesBetween(view({}), after).map(({ path }) => path)).toEqual(['signature.algorithm']);
  });

  it('tells what is no longer there', () => {
    const change = { path: 'draft.text', name: { en: 'Text' }, before: { text: 'Нәтиже' }, after: null };
    expect(changesBetween(view({ draft: { text: 'Нәтиже' } }), view({ draft: null }))).toMatchObject([change]);
  });
});
