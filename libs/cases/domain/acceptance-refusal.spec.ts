import { describe, expect, it } from '@jest/globals';
import { personal } from '#personal-data';
import { given } from '#event-store/testing';
import { act, fold, officer, registering, submission, textSubjectId } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import { refuseAcceptance } from './acceptance-refusal.js';
import { allowedActions, type CaseAction } from './allowed-actions.js';
import type { CaseEvent, FaultyDocument } from './case-events.js';
import { caseFile } from './case-file.js';
import { submitApplication, type SubmitApplicationInput } from './submit-application.js';

const GUARDIANSHIP = 'rk-2022-guardianship-establishment';
const ADOPTERS = 'rk-2022-adopters-registration';
const ACCREDITATION = 'rk-2022-agency-accreditation';
const monday = '2026-09-07T10:00:00+05:00';
const later = '2026-09-07T10:10:00+05:00';

const handedIn = (...codes: string[]): SubmitApplicationInput['documents'] =>
  codes.map((code) => ({ code, words: null, form: 'copy' }));
const filed = (slug: string, documents: SubmitApplicationInput['documents']): CaseEvent[] =>
  submitApplication(caseFile.initialState, submission(slug, monday, { documents }));
const missing = (code: string): FaultyDocument => ({ code, words: null, fault: 'missing' });
const expired = (code: string): FaultyDocument => ({ code, words: null, fault: 'expired' });

const refuse = (
  events: readonly CaseEvent[],
  faulty: readonly FaultyDocument[],
  by = act('operator', later),
): ReturnType<ReturnType<typeof given>['when']> =>
  given(caseFile, events).when((file) => {
    const { rules } = registering(file);
    return refuseAcceptance(file, { receiptNumber: 'Б-1/2026', missing: faulty, rules, reason: 'Толық емес', act: by });
  });
const allowed = (events: readonly CaseEvent[], role: Parameters<typeof officer>[0]): CaseAction[] => {
  const file = fold(events);
  return file.status === 'open' ? allowedActions(file, officer(role)) : [];
};

describe('at the State Corporation', () => {
  const events = filed(GUARDIANSHIP, handedIn('application', 'identity-document'));

  it('the operator who took the application in refuses its acceptance before the provider registers it', () => {
    const data = { receiptNumber: 'Б-1/2026', missing: [missing('income')], basis: { practice: false } };
    const { rules } = registering(fold(events));
    const input = { receiptNumber: 'Б-1/2026', missing: [missing('income')], rules, reason: 'Толық емес' };
    const refusal = refuseAcceptance(fold(events), { ...input, act: act('operator', later) });
    expect(refusal).toMatchObject([{ type: 'AcceptanceRefused', data }]);
    expect(fold([...events, ...refusal])).toMatchObject({ status: 'closed', closedBy: 'acceptance-refused' });
    expect(allowed(events, 'operator')).toEqual(['refuse-acceptance', 'withdraw-application']);
  });
  it('neither the provider’s clerk nor another counter does, nor anybody once it is registered', () => {
    refuse(events, [missing('income')], act('clerk', later)).refused('not-your-body');
    const elsewhere = act('operator', later, { officer: { ...officer('operator'), bodyId: 'state-corporation-2' } });
    refuse(events, [missing('income')], elsewhere).refused('not-your-body');
    const gateway = act('operator', later, { officer: { ...officer('operator'), roles: ['clerk'] } });
    refuse(events, [missing('income')], gateway).refused('not-your-role');
    expect(allowed(events, 'clerk')).not.toContain('refuse-acceptance');
    const full = submitApplication(caseFile.initialState, submission(GUARDIANSHIP, monday));
    const registered = walk(full, 'forward');
    refuse(registered, [missing('income')]).refused('not-the-current-activity');
    expect(allowed(registered, 'operator')).not.toContain('refuse-acceptance');
  });
  it('the receipt names only what is missing', () => {
    refuse(events, [missing('application')]).refused('document-not-missing');
    refuse(events, [missing('spouse-consent')]).refused('document-not-missing');
    refuse(events, [expired('application')]).refused('receipt-names-only-missing');
    refuse(events, [missing('moon-rock')]).refused('document-not-in-edition');
    const words = personal(textSubjectId, 'Бірдеңе');
    refuse(events, [{ code: null, words, fault: 'missing' }]).refused('document-not-of-the-list');
    refuse(events, []).refused('missing-not-named');
  });
});

describe('at the provider', () => {
  it('what has expired may be named too', () => {
    const events = filed(ACCREDITATION, handedIn('application', 'identity-document'));
    const clerk = act('clerk', later);
    refuse(events, [expired('founding-documents')], clerk).refused('document-not-missing');
    const { rules } = registering(fold(events));
    const faulty = [expired('identity-document'), missing('founding-documents')];
    const input = { receiptNumber: 'Б-1/2026', missing: faulty, rules, reason: 'Мерзімі өткен', act: clerk };
    expect(refuseAcceptance(fold(events), input)).toMatchObject([{ data: { missing: faulty } }]);
  });
  it('adopters: the authorised officer refuses further consideration of an incomplete package', () => {
    const events = filed(ADOPTERS, handedIn('application'));
    expect(allowed(events, 'authorised-officer')).toContain('refuse-acceptance');
    const { rules } = registering(fold(events));
    const input = { receiptNumber: 'Б-1/2026', missing: [missing('relatives-consent')], rules, reason: 'Толық емес' };
    const refusal = refuseAcceptance(fold(events), { ...input, act: act('authorised-officer', later) });
    expect(refusal).toMatchObject([{ data: { basis: { citation: { lines: [245, 248] } } } }]);
  });
  it('adopters: what the body obtains itself is never missing', () => {
    const events = filed(ADOPTERS, handedIn('application'));
    refuse(events, [missing('dispensary-certificate')], act('authorised-officer', later)).refused(
      'document-not-missing',
    );
  });
});
