import { describe, expect, it } from '@jest/globals';
import { personal } from '#personal-data';
import { given } from '#event-store/testing';
import { act, fold, officer, registering, submission, textSubjectId } from '../testing/fixtures.js';
import { actNamed } from '../testing/scenarios/acts.js';
import { walk } from '../testing/walk.js';
import { allowedActions } from './allowed-actions.js';
import type { FetchOutcome } from './branch-events.js';
import type { CaseEvent } from './case-events.js';
import { caseFile, type CaseFile } from './case-file.js';
import { dataStillToFetch, recordFetchedData } from './fetched-data.js';
import { submitApplication, type SubmitApplicationInput } from './submit-application.js';

const ADOPTERS = 'rk-2022-adopters-registration';
const monday = '2026-09-07T10:00:00+05:00';
const noon = '2026-09-07T12:00:00+05:00';

const drafting = (change: Partial<SubmitApplicationInput> = {}): CaseEvent[] =>
  walk(submitApplication(caseFile.initialState, submission(ADOPTERS, monday, change)), 'draft');
const lookUp =
  (source: string, outcome: FetchOutcome = 'found') =>
  (file: CaseFile): CaseEvent[] =>
    recordFetchedData(file, { source, outcome, details: 'Мәлімет', act: act('authorised-officer', noon) });
const stillToFetch = (events: readonly CaseEvent[]): string[] => {
  const file = fold(events);
  return file.status === 'open' ? dataStillToFetch(file) : [];
};
const unmarried = ['identity-document', 'housing-ownership', 'criminal-record', 'dispensary-record'];

describe('looking data up', () => {
  it('records the source, the outcome and what was found', () => {
    const events = drafting();
    const details = personal(textSubjectId, 'Мәлімет');
    expect(lookUp('criminal-record')(fold(events))).toMatchObject([
      { type: 'DataFetched', data: { source: 'criminal-record', outcome: 'found', means: 'by-hand', details } },
    ]);
  });
  it('is for what the edition lists and the answers ask for', () => {
    given(caseFile, drafting()).when(lookUp('weather')).refused('source-not-in-edition');
    given(caseFile, drafting()).when(lookUp('spouse-criminal-record')).refused('source-not-asked-for');
    const { answers } = submission(ADOPTERS, monday);
    const married = answers.map((one) => (one.question === 'married' ? { ...one, answer: true } : one));
    expect(stillToFetch(drafting({ answers: married }))).toContain('spouse-criminal-record');
  });
  it('is closed without the applicant’s consent', () => {
    given(caseFile, drafting({ consent: false }))
      .when(lookUp('criminal-record'))
      .refused('no-consent');
    given(caseFile, drafting({ consent: null }))
      .when(lookUp('criminal-record'))
      .refused('no-consent');
  });
  it('may be tried again while the source was unavailable, not once it has answered', () => {
    const down = [...drafting(), ...lookUp('criminal-record', 'unavailable')(fold(drafting()))];
    expect(lookUp('criminal-record', 'not-found')(fold(down))).toHaveLength(1);
    const answered = [...down, ...lookUp('criminal-record', 'not-found')(fold(down))];
    given(caseFile, answered).when(lookUp('criminal-record')).refused('source-already-answered');
  });
});

describe('drafting', () => {
  const draft = (file: CaseFile): CaseEvent[] =>
    actNamed('draft-result').play(file, act('authorised-officer', noon), {});
  it('waits until everything that is asked for was looked up', () => {
    expect(stillToFetch(drafting())).toEqual(unmarried);
    const some = [...drafting(), ...lookUp('criminal-record')(fold(drafting()))];
    given(caseFile, some).when(draft).refused('fetched-data-missing');
  });
  it('goes on where a source was down: that is on record', () => {
    const down = unmarried.reduce<CaseEvent[]>(
      (events, source) => [...events, ...lookUp(source, 'unavailable')(fold(events))],
      drafting(),
    );
    expect(draft(fold(down))[0]).toMatchObject({ type: 'ResultDrafted' });
  });
  it('asks for no look-up without consent', () => {
    expect(draft(fold(drafting({ consent: false })))[0]).toMatchObject({ type: 'ResultDrafted' });
  });
  it('stands first among the acts while something is to be looked up', () => {
    const file = fold(drafting());
    expect(file.status === 'open' && allowedActions(file, officer('authorised-officer'))[0]).toBe(
      'record-fetched-data',
    );
  });
});

describe('a look-up in the flow of a channel', () => {
  it('is not asked of the executor: who handed the application over made it', () => {
    const filed = submitApplication(
      caseFile.initialState,
      submission('astana-2018-meeting-permission', '2019-09-09T10:00:00+06:00'),
    );
    expect(registering(fold(filed)).rules.conditions.map(({ code }) => code)).toEqual(['condition-1']);
    expect(stillToFetch(filed)).toEqual([]);
  });
});
