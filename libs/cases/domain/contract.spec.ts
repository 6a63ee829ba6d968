import { describe, expect, it } from '@jest/globals';
import { given } from '#event-store/testing';
import { act, after, decided, fold, officer } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import { closedActions } from './branch-actions.js';
import type { CaseEvent } from './case-events.js';
import { type CaseFile, caseFile } from './case-file.js';
import { awaitsContract, recordContract } from './contract.js';
import { recordNotice } from './notice.js';

const PATRONAGE = 'zhambyl-2019-patronage-and-payment';
const monday = '2019-09-09T10:00:00+06:00';
const later = '2019-09-25T12:00:00+06:00';
const issued = walk(after(PATRONAGE, monday), null);
const contract =
  (concludedOn: string, by = act('executor', later)) =>
  (file: CaseFile): CaseEvent[] =>
    recordContract(file, { number: '15', concludedOn, act: by });

describe('the contract after the notification', () => {
  it('is recorded once the favourable result was issued', () => {
    const file = fold(issued);
    if (file.status !== 'closed') throw new Error('The case is open');
    expect(closedActions(file, officer('executor'))).toContain('record-contract');
    const events = decided(issued, contract('2019-09-24'));
    expect(events.at(-1)).toMatchObject({
      type: 'ContractConcluded',
      data: { number: '15', concludedOn: '2019-09-24', late: null, basis: { citation: { point: 'Annex 4, point 3' } } },
    });
    given(caseFile, events).when(contract('2019-09-24')).refused('no-contract-awaited');
  });
  it('is concluded neither before the result nor after its entry', () => {
    given(caseFile, issued).when(contract('2019-09-08')).refused('contract-before-result');
    given(caseFile, issued).when(contract('2019-09-26')).refused('contract-after-entry');
  });
  it('follows no refusal, no open case and no other body', () => {
    given(caseFile, walk(after(PATRONAGE, monday), null, 'refusal'))
      .when(contract('2019-09-24'))
      .refused('no-contract-awaited');
    given(caseFile, walk(after(PATRONAGE, monday), 'issue'))
      .when(contract('2019-09-24'))
      .refused('no-contract-awaited');
    const elsewhere = act('executor', later, { officer: { ...officer('executor'), bodyId: 'elsewhere' } });
    given(caseFile, issued).when(contract('2019-09-24', elsewhere)).refused('not-your-body');
  });
  it('does not follow where the contract itself is the result', () => {
    const [first] = after('astana-2016-patronage', monday);
    if (first?.type !== 'ApplicationSubmitted') throw new Error('No submission');
    const awaits = (resultCode: string): boolean =>
      awaitsContract({
        ...{ status: 'closed', outcome: 'favourable', contractConcluded: false, resultCode },
        procedure: first.data.procedure,
      });
    expect([awaits('patronage-contract'), awaits('contract-notice')]).toEqual([false, true]);
  });
  it('is late after the edition’s term, counted from when the notice reached the applicant', () => {
    const [first, ...rest] = issued;
    if (first?.type !== 'ApplicationSubmitted') throw new Error('No submission');
    const { procedure } = first.data;
    const term = { value: 3, unit: 'working-day' as const };
    const timed = procedure.contract && { ...procedure.contract, term };
    const told = decided(
      [{ ...first, data: { ...first.data, procedure: { ...procedure, contract: timed } } }, ...rest],
      (file) =>
        recordNotice(file, {
          ...{
            notice: 'result',
            channel: 'cabinet',
            outcome: 'delivered',
            takenBy: null,
            proof: '77',
            objectionDue: null,
          },
          act: act('executor', '2019-09-16T10:00:00+06:00'),
        }),
    );
    expect(contract('2019-09-19')(fold(told))).toMatchObject([{ data: { late: false } }]);
    expect(contract('2019-09-20')(fold(told))).toMatchObject([{ data: { late: true } }]);
  });
});
