import { describe, expect, it } from '@jest/globals';
import { given } from '#event-store/testing';
import { act, decided, fold, submission } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import type { CaseEvent } from './case-events.js';
import { type CaseFile, caseFile } from './case-file.js';
import { registerDue } from './register-entry.js';
import { issueResult, type IssueResultInput } from './result.js';
import { submitApplication, type SubmitApplicationInput } from './submit-application.js';

const ADOPTERS = 'astana-2016-adopters-registration';
const EXTENSION = 'rk-2022-agency-accreditation-extension';
const monday = '2019-09-09T10:00:00+06:00';
const at = '2019-09-20T12:00:00+06:00';
const filed = (slug: string, on: string, change: Partial<SubmitApplicationInput> = {}): CaseEvent[] =>
  decided([], (file) => submitApplication(file, submission(slug, on, change)));
const issue =
  (change: Partial<IssueResultInput> = {}) =>
  (file: CaseFile): CaseEvent[] =>
    issueResult(file, {
      ...{ channel: 'provider-office', receivedBy: null, registerNumber: 'К-1/2019', validUntil: null, noEnd: false },
      act: act('executor', at),
      ...change,
    });
const issuing = walk(filed(ADOPTERS, monday), 'issue');

describe('a favourable result of an edition with a register', () => {
  it('is entered by whoever issues it, in the same append, before it is handed out', () => {
    const events = issue({ validUntil: '2020-09-19' })(fold(issuing));
    expect(events.map(({ type }) => type)).toEqual(['RegisterEntered', 'ResultIssued']);
    expect(events[0]).toMatchObject({
      data: {
        basis: { citation: { point: 'Annex 2, point 5(5)' }, practice: false },
        register: 'adopters',
        number: 'К-1/2019',
        prolongs: null,
        validFrom: '2019-09-20',
        validUntil: '2020-09-19',
      },
    });
  });
  it('has no end where the text states none and the officer says so; an empty day alone is no answer', () => {
    expect(issue({ noEnd: true })(fold(issuing))[0]).toMatchObject({ data: { validUntil: null } });
    given(caseFile, issuing).when(issue()).refused('register-end-not-said');
    given(caseFile, issuing)
      .when(issue({ validUntil: '2020-09-19', noEnd: true }))
      .refused('register-end-not-said');
  });
  it('refuses an end in the past', () => {
    given(caseFile, issuing)
      .when(issue({ validUntil: '2019-09-19' }))
      .refused('register-end-in-past');
  });
  it('refuses an end of its own where the edition states the period', () => {
    const [first, ...rest] = issuing;
    if (first?.type !== 'ApplicationSubmitted') throw new Error('No submission');
    const { procedure } = first.data;
    const register = procedure.register && { ...procedure.register, validity: { value: 1, unit: 'year' as const } };
    const timed = [{ ...first, data: { ...first.data, procedure: { ...procedure, register } } }, ...rest];
    given(caseFile, timed)
      .when(issue({ validUntil: '2020-09-19' }))
      .refused('validity-set-by-edition');
    given(caseFile, timed)
      .when(issue({ noEnd: true }))
      .refused('validity-set-by-edition');
    expect(issue()(fold(timed))[0]).toMatchObject({ data: { validUntil: expect.any(String) as unknown } });
  });
});

describe('nothing is entered', () => {
  it('when the result is a refusal', () => {
    const refusal = walk(filed(ADOPTERS, monday), 'issue', 'refusal');
    expect(issue({ registerNumber: null })(fold(refusal)).map(({ type }) => type)).toEqual(['ResultIssued']);
    given(caseFile, refusal)
      .when(issue({ registerNumber: null, validUntil: '2020-09-19' }))
      .refused('no-register-due');
  });
  it('where the edition has no register, or keeps its own', () => {
    const draft = { outcome: 'favourable', resultCode: 'x', contentHash: null } as const;
    const due = (slug: string): unknown => registerDue({ ...submission(slug, monday), draft, registered: false });
    expect(due('zhambyl-2019-age-ten-opinion')).toBeNull();
    expect(due('astana-2015-kindergarten-queue')).toBeNull();
    expect(due(ADOPTERS)).toBe('adopters');
  });
});

describe('what an application asks to prolong', () => {
  const now = '2026-09-07T10:00:00+05:00';
  const named = (entry: string | null, endsOn: string | null, registered: { validUntil: string | null } | null) => ({
    prolongs: { named: { entry, endsOn }, registered },
  });
  const submit = (change: Partial<SubmitApplicationInput>): ReturnType<ReturnType<typeof given>['when']> =>
    given(caseFile, []).when((file) => submitApplication(file, submission(EXTENSION, now, change)));

  it('ends by the register, and is in time thirty calendar days before', () => {
    expect(filed(EXTENSION, now, named('А-1/2024', null, { validUntil: '2026-10-07' }))[0]).toMatchObject({
      data: { prolongs: { entry: 'А-1/2024', endsOn: '2026-10-07', latestFiling: '2026-09-07', late: false } },
    });
  });
  it('is taken in and marked when it comes later: no text lets it be refused for that', () => {
    expect(filed(EXTENSION, now, named(null, '2026-10-06', null))[0]).toMatchObject({
      data: { prolongs: { entry: null, endsOn: '2026-10-06', latestFiling: '2026-09-06', late: true } },
    });
  });
  it('has to be said', () => {
    submit({ prolongs: null }).refused('end-of-prolonged-missing');
    submit(named('А-1/2024', null, { validUntil: null })).refused('end-of-prolonged-missing');
    submit(named('А-9/2024', '2026-10-07', null)).refused('register-entry-unknown');
    submit(named('А-1/2024', '2026-12-01', { validUntil: '2026-10-07' })).refused('end-differs-from-register');
  });
  it('is nothing in other editions', () => {
    given(caseFile, [])
      .when((file) => submitApplication(file, submission('rk-2022-school-meals', now, named(null, '2026-10-07', null))))
      .refused('nothing-to-prolong');
  });
  it('is named by the new entry, which ends later', () => {
    const prolonging = walk(filed(EXTENSION, now, named('А-1/2024', null, { validUntil: '2026-10-07' })), 'issue');
    const by = act('clerk', '2026-09-21T10:00:00+05:00');
    const give = (validUntil: string) => issue({ registerNumber: 'А-2/2026', validUntil, act: by });
    expect(give('2029-10-07')(fold(prolonging))[0]).toMatchObject({
      data: { register: 'accreditation', number: 'А-2/2026', prolongs: 'А-1/2024', validUntil: '2029-10-07' },
    });
    given(caseFile, prolonging).when(give('2026-10-07')).refused('register-end-not-later');
  });
});
