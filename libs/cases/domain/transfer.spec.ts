import { describe, expect, it } from '@jest/globals';
import { given } from '#event-store/testing';
import { act, after, decided, fold, officer, provider } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import { allowedActions } from './allowed-actions.js';
import type { CaseEvent } from './case-events.js';
import { type CaseFile, caseFile } from './case-file.js';
import { transferCase, type TransferCaseInput } from './transfer.js';

const OPINION = 'zhambyl-2019-age-ten-opinion';
const at = '2019-09-20T12:00:00+06:00';
const examining = walk(after(OPINION, '2019-09-09T10:00:00+06:00'), 'examine');
const second = { officerId: 'second', bodyId: provider.id, isExecutor: true };
const transfer =
  (change: Partial<TransferCaseInput> = {}) =>
  (file: CaseFile): CaseEvent[] =>
    transferCase(file, { executor: second, reason: 'Еңбек демалысында', act: act('head', at), ...change });

describe('giving a case to another executor', () => {
  it('is the head’s order, our practice, and moves the turn', () => {
    const events = decided(examining, transfer());
    expect(events.at(-1)).toMatchObject({
      type: 'ExecutorTransferred',
      data: { executorId: 'second', basis: { practice: true } },
    });
    const file = fold(events);
    if (file.status !== 'open') throw new Error('The case is closed');
    expect(allowedActions(file, officer('executor', 'second'))).toContain('record-examination');
    expect(allowedActions(file, officer('executor'))).toEqual([]);
  });
  it('refuses the one who has it, nobody’s executor and one of another body', () => {
    given(caseFile, examining)
      .when(transfer({ executor: { ...second, officerId: 'executor' } }))
      .refused('executor-has-it');
    given(caseFile, examining)
      .when(transfer({ executor: { ...second, isExecutor: false } }))
      .refused('not-an-executor-of-this-body');
    given(caseFile, examining)
      .when(transfer({ executor: { ...second, bodyId: 'elsewhere' } }))
      .refused('not-an-executor-of-this-body');
  });
  it('refuses whoever is not the head, and a case without an executor', () => {
    given(caseFile, examining)
      .when(transfer({ act: act('clerk', at) }))
      .refused('not-your-role');
    given(caseFile, after(OPINION, '2019-09-09T10:00:00+06:00')).when(transfer()).refused('no-executor-yet');
  });
});
