import { describe, expect, it } from '@jest/globals';
import { given } from '#event-store/testing';
import { act, after, decided, fold, officer, registering, submission, textSubjectId } from '../testing/fixtures.js';
import { move, notify, on, propose, waive } from '../testing/hearings.js';
import { walk } from '../testing/walk.js';
import { personal } from '#personal-data';
import { closedActions } from './branch-actions.js';
import type { CaseEvent } from './case-events.js';
import { caseFile, type CaseFile, type OpenCase } from './case-file.js';
import { withTermsStarted } from './consequences.js';
import { noticesOf } from './notice.js';
import { refuseAcceptance } from './acceptance-refusal.js';
import { issueResult } from './result.js';
import { submitApplication } from './submit-application.js';

const MEALS = 'rk-2022-school-meals';
const examined = (): CaseEvent[] => walk(after(MEALS, on(7, '10:00')), 'draft');
const called = (): CaseEvent[] => decided(examined(), propose(on(8, '11:00'), on(11, '10:00')));
const ready = (): CaseEvent[] => walk(after(MEALS, on(7, '10:00')), 'issue');
const issue =
  (receivedBy: string | null, channel: OpenCase['handout'] = 'provider-office') =>
  (file: CaseFile): CaseEvent[] =>
    issueResult(file, {
      channel,
      receivedBy,
      registerNumber: null,
      validUntil: null,
      noEnd: false,
      act: act('clerk', on(10, '10:00')),
    });
const owed = (events: readonly CaseEvent[]): string[] => {
  const file = fold(events);
  return file.status === 'none' ? [] : noticesOf(file);
};

describe('a notice', () => {
  it('may take several attempts; delivered, it names its proof and is told', () => {
    const tried = decided(
      called(),
      notify(on(8, '11:30'), { channel: 'telephone-message', outcome: 'failed', proof: null }),
      notify(on(8, '11:40'), { channel: 'registered-letter', outcome: 'sent', proof: null }),
    );
    expect(owed(tried)).toEqual(['preliminary-decision']);
    const delivered = decided(tried, notify(on(9, '10:00'), { channel: 'registered-letter' }));
    expect(delivered.at(-1)).toMatchObject({
      type: 'NoticeAttempted',
      data: { outcome: 'delivered', proof: personal(textSubjectId, 'Хабарлама № 1'), basis: { practice: false } },
    });
    expect(owed(delivered)).toEqual([]);
    given(caseFile, tried)
      .when(notify(on(9, '10:00'), { proof: null }))
      .refused('proof-missing');
    given(caseFile, delivered)
      .when(notify(on(9, '11:00')))
      .refused('nothing-to-notify');
  });
  it('is entered with its own time when the proof comes later, but not before what it tells', () => {
    const moved = decided(called(), move(on(10, '12:00'), on(11, '15:00')));
    const proved = decided(moved, notify(on(8, '16:00')));
    expect(fold(proved)).toMatchObject({
      lastActAt: on(10, '12:00'),
      branches: { hearing: { notifiedAt: on(8, '16:00'), summonedAt: null } },
    });
    expect(owed(proved)).toEqual(['hearing-moved']);
    given(caseFile, called())
      .when(notify(on(8, '10:59')))
      .refused('notice-before-its-act');
    given(caseFile, proved)
      .when(notify(on(9, '10:00'), { notice: 'hearing-moved' }))
      .refused('notice-before-its-act');
  });
  it('of the preliminary decision after a move tells the new hour as well', () => {
    const moved = decided(called(), move(on(10, '12:00'), on(11, '15:00')), notify(on(10, '13:00')));
    expect(fold(moved)).toMatchObject({ branches: { hearing: { summonedAt: on(10, '13:00') } } });
    expect(owed(moved)).toEqual([]);
  });
  it('tells only what there is to tell', () => {
    given(caseFile, examined())
      .when(notify(on(8, '12:00')))
      .refused('nothing-to-notify');
    given(caseFile, called())
      .when(notify(on(8, '12:00'), { notice: 'result' }))
      .refused('nothing-to-notify');
    expect(owed(decided(called(), waive(on(8, '12:00'))))).toEqual([]);
    given(caseFile, [])
      .when(notify(on(8, '12:00')))
      .refused('case-not-found');
  });
  it('of a refused acceptance follows the closed case', () => {
    const filed = after('zhambyl-2019-age-ten-opinion', '2019-09-09T10:00:00+06:00');
    const at = '2019-09-09T10:05:00+06:00';
    const refused = decided(filed, (file) =>
      refuseAcceptance(file, {
        receiptNumber: 'Б-1/2019',
        missing: [{ code: null, words: personal('text-subject', 'Туу туралы куәлік'), fault: 'missing' }],
        rules: registering(file).rules,
        reason: 'Толық емес',
        act: act('clerk', at),
      }),
    );
    expect(owed(refused)).toEqual(['acceptance-refusal']);
    const [told] = notify('2019-09-09T11:00:00+06:00', { notice: 'acceptance-refusal' })(fold(refused));
    expect(told).toMatchObject({ data: { objectionDue: null, basis: { step: null, practice: true } } });
  });
  describe('by the receipt of a refused acceptance', () => {
    const GUARDIANSHIP = 'rk-2022-guardianship-establishment';
    const operator = officer('operator');
    const refusedAtCounter = (): CaseEvent[] => {
      const documents = [{ code: 'application', words: null, form: 'original' as const }];
      const filed = submitApplication(caseFile.initialState, submission(GUARDIANSHIP, on(7, '10:00'), { documents }));
      return decided(filed, (file) =>
        refuseAcceptance(file, {
          receiptNumber: 'Б-1/2026',
          missing: [{ code: 'income', words: null, fault: 'missing' }],
          rules: registering(file).rules,
          reason: 'Толық емес',
          act: act('operator', on(7, '10:10')),
        }),
      );
    };
    const hand = (input: Parameters<typeof notify>[1] = {}, by = operator): ((file: CaseFile) => CaseEvent[]) => {
      const usual = { notice: 'acceptance-refusal', channel: 'in-person', takenBy: 'applicant' } as const;
      return notify(on(7, '10:15'), { ...usual, ...input }, by);
    };

    it('is the operator’s who refused, and says who took it', () => {
      const refused = refusedAtCounter();
      const file = fold(refused);
      expect(file.status === 'closed' && closedActions(file, operator)).toEqual(['record-notice']);
      expect(file.status === 'closed' && closedActions(file, { ...operator, bodyId: 'other' })).toEqual([]);
      const taken = decided(refused, hand({ takenBy: 'representative' }));
      expect(taken.at(-1)).toMatchObject({ data: { outcome: 'delivered', takenBy: 'representative' } });
      expect(owed(taken)).toEqual([]);
      given(caseFile, refused)
        .when(hand({ takenBy: null }))
        .refused('taker-missing');
      given(caseFile, refused)
        .when(hand({}, { ...operator, bodyId: 'other' }))
        .refused('not-your-body');
    });
    it('may be declined, and is then still to be brought to the applicant’s knowledge', () => {
      const declined = decided(refusedAtCounter(), hand({ outcome: 'declined', takenBy: null, proof: null }));
      expect(owed(declined)).toEqual(['acceptance-refusal']);
      given(caseFile, declined)
        .when(hand({ channel: 'sms', outcome: 'declined', takenBy: null }))
        .refused('taken-only-in-person');
      given(caseFile, declined)
        .when(hand({ channel: 'registered-letter' }))
        .refused('taken-only-in-person');
      expect(owed(decided(declined, hand({ channel: 'registered-letter', takenBy: null })))).toEqual([]);
    });
    it('is no business of the operator’s while the case is open', () => {
      given(caseFile, called()).when(hand()).refused('not-your-body');
    });
  });
});

describe('the result reaches the applicant', () => {
  it('when somebody signs for it at the counter', () => {
    const file = fold(decided(ready(), issue('Гүлсара Нұрпейісова')));
    expect(file).toMatchObject({ status: 'closed', notifiedAt: on(10, '10:00') });
    expect(file.status === 'closed' && noticesOf(file)).toEqual([]);
  });
  it('when a delivery is proved, where nobody signed', () => {
    const issued = decided(ready(), issue(null));
    expect(fold(issued)).toMatchObject({ notifiedAt: null });
    expect(owed(issued)).toEqual(['result']);
    const told = decided(issued, notify(on(11, '10:00'), { notice: 'result', channel: 'registered-letter' }));
    expect(fold(told)).toMatchObject({ notifiedAt: on(11, '10:00'), lastActAt: on(10, '10:00') });
    expect(owed(told)).toEqual([]);
  });
  it('not yet when it was put in the cabinet', () => {
    const inCabinet = ready().map((event) =>
      event.type === 'ApplicationSubmitted'
        ? { ...event, data: { ...event.data, channel: 'portal' as const, handout: 'portal' as const } }
        : event,
    );
    expect(fold(decided(inCabinet, issue('Гүлсара', 'portal')))).toMatchObject({ notifiedAt: null });
  });
});

describe('a term that starts from the notice', () => {
  /** The edition with a term for payment from the notice of the result. */
  const withPayment = (): CaseEvent[] =>
    ready().map((event) => {
      if (event.type !== 'ApplicationSubmitted') return event;
      const { procedure } = event.data;
      const [term] = procedure.partialTerms;
      if (term === undefined) throw new Error('No partial term');
      const payment = { ...term, code: 'payment', start: 'notice', goal: 'payment' } as const;
      return { ...event, data: { ...event.data, procedure: { ...procedure, partialTerms: [payment] } } };
    });
  const started = (events: readonly CaseEvent[]): string[] =>
    events.flatMap((event) =>
      event.type === 'PartialTermStarted' && event.data.code === 'payment' ? [event.data.startedAt] : [],
    );

  it('starts at the delivery, in a closed case as well', () => {
    expect(started(decided(withPayment(), issue('Гүлсара')))).toEqual([on(10, '10:00')]);
    const issued = decided(withPayment(), issue(null));
    expect(started(issued)).toEqual([]);
    const told = decided(issued, notify(on(11, '10:00'), { notice: 'result' }));
    expect(started(told)).toEqual([on(11, '10:00')]);
  });
  it('does not start with the notice of a preliminary decision', () => {
    const file = fold(called());
    const events = withTermsStarted(file, notify(on(8, '12:00'))(file), act('executor', on(8, '12:00')).legalTime);
    expect(events.map(({ type }) => type)).toEqual(['NoticeAttempted']);
  });
});
