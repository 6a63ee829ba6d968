import { describe, expect, it } from '@jest/globals';
import type { ActionForm, CaseView } from '../api/views';
import { commonExecutors, contentFor, prospectOf } from './preview';

function caseView(form: Partial<ActionForm>, more: Partial<CaseView> = {}): CaseView {
  const action = form.action ?? 'issue-result';
  return {
    archive: false,
    handout: 'portal',
    allowedActions: [action],
    forms: [{ action, ...form }],
    ...more,
  } as CaseView;
}

const executors = (...ids: readonly string[]): Partial<ActionForm> => ({
  action: 'assign-executor',
  executors: ids.map((id) => ({ id, name: id })),
});

describe('what would become of a case', () => {
  it.each([
    ['it is not due', caseView({}, { allowedActions: [] }), 'not-due'],
    ['its acts have days of their own', caseView({}, { archive: true }), 'archive'],
    ['it goes into a register', caseView({ register: { code: 'adopters' } } as unknown as ActionForm), 'own-words'],
    ['it cannot be read', null, 'away'],
  ])('is left out when %s', (_, view, whyNot) => {
    expect(prospectOf('issue-result', 'case-1', view).whyNot).toBe(whyNot);
  });

  it('is issued through the channel its form names, else where the result is handed out', () => {
    expect(contentFor('issue-result', prospectOf('issue-result', 'a', caseView({})), {})).toEqual({
      channel: 'portal',
    });
    const atCounter = prospectOf('issue-result', 'a', caseView({ channel: 'state-corporation' }));
    expect(contentFor('issue-result', atCounter, {})).toEqual({ channel: 'state-corporation' });
  });

  it('is given to one whom all could be given to', () => {
    const prospects = [executors('a', 'b'), executors('b', 'c')].map((form) =>
      prospectOf('assign-executor', 'case', caseView(form)),
    );
    expect(commonExecutors(prospects).map(({ id }) => id)).toEqual(['b']);
  });
});
