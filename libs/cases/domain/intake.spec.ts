import { describe, it, expect } from '@jest/globals';
import { given } from '#event-store/testing';
import { personal } from '#personal-data';
import { act, after, fold, provider, submission, textSubjectId } from '../testing/fixtures.js';
import { refuseAcceptance } from './acceptance-refusal.js';
import { caseFile } from './case-file.js';
import type { FaultyDocument, HandedInDocument } from './case-events.js';
import { codesIn } from './documents.js';
import { submitApplication, type SubmitApplicationInput } from './submit-application.js';

const monday = '2019-09-09T10:00:00+06:00';
const OPINION = 'zhambyl-2019-age-ten-opinion';
const GUARDIANSHIP = 'zhambyl-2019-guardianship-establishment';
const MEALS = 'rk-2022-school-meals';
const MEETING = 'astana-2018-meeting-permission';

const submit = (slug: string, change: Partial<SubmitApplicationInput>): ReturnType<ReturnType<typeof given>['when']> =>
  given(caseFile, []).when((file) => submitApplication(file, submission(slug, monday, change)));
const coded = (code: string): HandedInDocument => ({ code, words: null, form: 'copy' });
const worded: HandedInDocument = { code: null, words: personal(textSubjectId, 'Анықтама'), form: 'copy' };

describe('the counter that takes in', () => {
  it('belongs to the jurisdiction of the edition', () => {
    submit(MEETING, { intakeJurisdictions: ['zhambyl', 'kz'] }).refused('counter-outside-jurisdiction');
  });
});

describe('the deciding administration', () => {
  it('is needed where the edition has it decide', () => {
    submit(GUARDIANSHIP, { provider: { ...provider, administrationId: null } }).refused('administration-missing');
  });
  it('is no part of a case it does not decide', () => {
    expect(after(OPINION, monday)[0]).toMatchObject({ data: { administrationId: null } });
    expect(after(GUARDIANSHIP, monday)[0]).toMatchObject({ data: { administrationId: 'akimat-1' } });
  });
});

describe('documents', () => {
  it('are those of the edition and channel, or put in words', () => {
    const { rules } = submission(MEALS, monday);
    expect(codesIn(rules.documents)).toContain('identity-document');
    submit(MEALS, { documents: [coded('moon-rock')] }).refused('document-not-in-edition');
    submit(OPINION, { documents: [coded('identity-document')] }).refused('document-not-in-edition');
    submit(OPINION, { documents: [{ ...worded, words: null }] }).refused('document-not-named');
    const kept = submitApplication(
      caseFile.initialState,
      submission(MEALS, monday, { documents: [coded('identity-document'), worded] }),
    );
    expect(kept[0]).toMatchObject({ data: { documents: [{ code: 'identity-document' }, { code: null }] } });
  });
  it('that are missing are named the same way', () => {
    const { rules } = submission(OPINION, monday);
    const refusal = { receiptNumber: 'Б-1/2019', reason: 'Толық емес', rules, act: act('clerk', monday) };
    const refuse = (...missing: FaultyDocument[]): ReturnType<ReturnType<typeof given>['when']> =>
      given(caseFile, after(OPINION, monday)).when((file) => refuseAcceptance(file, { ...refusal, missing }));
    const inWords: FaultyDocument = { code: null, words: worded.words, fault: 'expired' };
    refuse({ ...inWords, code: 'moon-rock', words: null }).refused('document-not-in-edition');
    refuse({ ...inWords, words: null }).refused('document-not-named');
    refuse().refused('missing-not-named');
    const refused = refuseAcceptance(fold(after(OPINION, monday)), { ...refusal, missing: [inWords] });
    expect(refused).toMatchObject([{ type: 'AcceptanceRefused', data: { missing: [inWords] } }]);
  });
});
