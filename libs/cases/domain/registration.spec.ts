import { describe, expect, it } from '@jest/globals';
import { given } from '#event-store/testing';
import { act, fold, registering, submission } from '../testing/fixtures.js';
import { caseFile, type CaseFile } from './case-file.js';
import type { CaseEvent } from './case-events.js';
import { registerApplication, type RegisterApplicationInput } from './registration.js';
import { submitApplication, type SubmitApplicationInput } from './submit-application.js';

const GUARDIANSHIP = 'rk-2022-guardianship-establishment';
const MEALS = 'rk-2022-school-meals';
const monday = '2026-09-07T10:00:00+05:00';
const later = '2026-09-07T10:20:00+05:00';

const filed = (slug: string, change: Partial<SubmitApplicationInput> = {}): CaseEvent[] =>
  submitApplication(caseFile.initialState, submission(slug, monday, change));
const register = (file: CaseFile, change: Partial<RegisterApplicationInput> = {}): CaseEvent[] =>
  registerApplication(file, {
    ...registering(file),
    incomingNumber: '1/2026',
    packageComplete: true,
    act: act('clerk', later),
    ...change,
  });
const handedIn = (...codes: string[]): SubmitApplicationInput['documents'] =>
  codes.map((code) => ({ code, words: null, form: 'copy' }));

describe('a complete package', () => {
  it('holds everything the answers ask for', () => {
    const events = filed(MEALS);
    given(caseFile, events)
      .when((file) => register(file))
      .then(register(fold(events)));
    expect(register(fold(events))).toMatchObject([{ type: 'ApplicationRegistered', data: { packageComplete: true } }]);
  });
  it('is none while a required document was not handed in', () => {
    const events = filed(MEALS, { documents: handedIn('application') });
    given(caseFile, events)
      .when((file) => register(file))
      .refused('documents-missing');
    expect(() => register(fold(events))).toThrow(
      expect.objectContaining({
        details: { codes: ['identity-document'], titles: [expect.objectContaining({ kk: expect.any(String) })] },
      }),
    );
  });
  it('is none while nobody has answered what it hangs on; the answers may come with the registration', () => {
    const events = filed(MEALS, { answers: [], documents: handedIn('application', 'identity-document') });
    given(caseFile, events)
      .when((file) => register(file))
      .refused('questions-unanswered');
    const { questions } = submission(MEALS, monday).rules;
    const answers = questions.map(({ code }) => ({ question: code, answer: false }));
    const registered = register(fold(events), { answers });
    expect(registered).toMatchObject([{ data: { answers } }]);
    expect(fold([...events, ...registered])).toMatchObject({ answers });
  });
  it('may be said incomplete where the text has no refusal of acceptance', () => {
    const events = filed(MEALS, { documents: [] });
    expect(register(fold(events), { packageComplete: false })).toMatchObject([{ data: { packageComplete: false } }]);
  });
  it('is the operator’s matter at the State Corporation: its clerk may register what was let through', () => {
    const events = filed(GUARDIANSHIP, { documents: handedIn('application') });
    given(caseFile, events)
      .when((file) => register(file))
      .refused('documents-missing');
    expect(register(fold(events), { packageComplete: false })).toMatchObject([{ type: 'ApplicationRegistered' }]);
  });
});

describe('answers and consent', () => {
  const submit = (change: Partial<SubmitApplicationInput>): ReturnType<ReturnType<typeof given>['when']> =>
    given(caseFile, []).when((file) => submitApplication(file, submission(MEALS, monday, change)));

  it('are to the edition’s questions, each once', () => {
    const lowIncome = { question: 'low-income', answer: true };
    submit({ answers: [{ question: 'is-tall', answer: true }] }).refused('question-not-in-edition');
    submit({ answers: [lowIncome, { ...lowIncome, answer: false }] }).refused('question-answered-twice');
    const events = filed(MEALS, { answers: [lowIncome] });
    given(caseFile, events)
      .when((file) => register(file, { answers: [lowIncome] }))
      .refused('question-answered-twice');
  });
  it('are kept: a consent not said at intake may be said at registration, once', () => {
    const silent = filed(MEALS, { consent: null });
    expect(fold([...silent, ...register(fold(silent), { consent: false })])).toMatchObject({ consent: false });
    given(caseFile, filed(MEALS))
      .when((file) => register(file, { consent: true }))
      .refused('consent-not-asked');
  });
  it('are asked only where the edition asks', () => {
    const opinion = filed('zhambyl-2019-age-ten-opinion', {
      act: act('clerk', '2019-09-09T10:00:00+06:00'),
      consent: true,
    });
    expect(opinion).toMatchObject([{ data: { consent: null } }, {}]);
  });
});
