import { describe, expect, it } from '@jest/globals';
import { personal } from '#personal-data';
import { given } from '#event-store/testing';
import { act, decided, fold, officer, submission, textSubjectId } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import { allowedActions } from './allowed-actions.js';
import type { CaseEvent } from './case-events.js';
import { caseFile, type CaseFile } from './case-file.js';
import { recordChildTalk, type RecordChildTalkInput } from './child-talk.js';
import { recordExamination } from './examination.js';
import { submitApplication } from './submit-application.js';

const OPINION = 'rk-2022-age-ten-opinion';
const monday = '2026-09-07T10:00:00+05:00';
const tuesday = '2026-09-08T12:00:00+05:00';
const filed = submitApplication(caseFile.initialState, submission(OPINION, monday));
const assigned = walk(filed, 'examine');
const executor = act('executor', tuesday);

const talk =
  (change: Partial<RecordChildTalkInput> = {}) =>
  (file: CaseFile): CaseEvent[] =>
    recordChildTalk(file, {
      heldOn: '2026-09-08',
      childId: 'child-1',
      opinion: 'Келіседі',
      agrees: true,
      act: executor,
      ...change,
    });
const examine = (file: CaseFile): CaseEvent[] =>
  recordExamination(file, { findings: 'Құжаттар дұрыс', inspectionAct: null, act: executor });

describe('the talk with the child', () => {
  it('records the child’s opinion and lets the term for drafting run', () => {
    const events = decided(assigned, talk());
    expect(events.slice(assigned.length)).toMatchObject([
      { type: 'ChildTalkHeld', data: { childId: 'child-1', opinion: personal(textSubjectId, 'Келіседі') } },
      { type: 'PartialTermStarted', data: { code: 'drafting', goal: 'draft' } },
    ]);
  });
  it('counts from the day of the talk, entered later', () => {
    const [, started] = decided(assigned, talk({ act: act('executor', '2026-09-09T12:00:00+05:00') })).slice(
      assigned.length,
    );
    expect(started).toMatchObject({ data: { startedAt: '2026-09-08T13:30:00.000Z' } });
  });
  it('is with a child of the case, and not in the future', () => {
    given(caseFile, assigned)
      .when(talk({ childId: 'applicant-1' }))
      .refused('not-a-child-of-the-case');
    given(caseFile, assigned)
      .when(talk({ heldOn: '2026-09-09' }))
      .refused('talk-after-entry');
  });
  it('is not before the application, on whose day it may be', () => {
    given(caseFile, assigned)
      .when(talk({ heldOn: '2026-09-06' }))
      .refused('talk-before-application');
    expect(talk({ heldOn: '2026-09-07' })(fold(assigned))[0]).toMatchObject({ type: 'ChildTalkHeld' });
  });
  it('is there only where the text has it', () => {
    const meals = walk(submitApplication(caseFile.initialState, submission('rk-2022-school-meals', monday)), 'examine');
    given(caseFile, meals).when(talk()).refused('child-talk-not-in-edition');
  });
  it('comes before the examination', () => {
    given(caseFile, assigned).when(examine).refused('child-talk-missing');
    expect(examine(fold(decided(assigned, talk())))[0]).toMatchObject({ type: 'ExaminationRecorded' });
    const file = fold(assigned);
    expect(file.status === 'open' && allowedActions(file, officer('executor'))[0]).toBe('record-child-talk');
  });
  it('needs a child among the parties', () => {
    const [applicant] = submission(OPINION, monday).parties;
    given(caseFile, [])
      .when((file) => submitApplication(file, submission(OPINION, monday, { parties: applicant ? [applicant] : [] })))
      .refused('child-required');
  });
});
