import { describe, expect, it } from '@jest/globals';
import { given } from '#event-store/testing';
import { act, after, decided, fold, textSubjectId, registering } from '../testing/fixtures.js';
import { move, notify, on, propose, waive } from '../testing/hearings.js';
import { walk } from '../testing/walk.js';
import { personal } from '#personal-data';
import type { CaseEvent } from './case-events.js';
import { caseFile, type CaseFile, type OpenCase } from './case-file.js';
import { withTermsStarted } from './consequences.js';
import { noticesOf } from './notice.js';
import { refuseAcceptance } from './acceptance-refusal.js';
import { issueResult } from './result.js';

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
