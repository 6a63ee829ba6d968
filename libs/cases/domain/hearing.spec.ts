import { describe, expect, it } from '@jest/globals';
import { given } from '#event-store/testing';
import { act, after, decided, fold, officer, zone } from '../testing/fixtures.js';
import { hold, move, notify, object, on, propose, protocol, refuse, sign, untrue, waive } from '../testing/hearings.js';
import { walk } from '../testing/walk.js';
import { legalTime } from '../case-commands/legal-time.js';
import { allowedActions } from './allowed-actions.js';
import type { CaseEvent } from './case-events.js';
import { caseFile, type CaseFile } from './case-file.js';
import { proposeRefusal } from './hearing.js';
import { recordProtocolRemarks } from './hearing-held.js';
import { waiverGroundsFor } from './waiver.js';

const examined = (): CaseEvent[] => walk(after('rk-2022-school-meals', on(7, '10:00')), 'draft');
const court = { code: 'court-prohibition', words: null } as const;
const called = (): CaseEvent[] => decided(examined(), propose(on(8, '11:00'), on(11, '10:00')));
const told = (): CaseEvent[] => decided(called(), notify(on(8, '12:00')));
const when = (events: CaseEvent[], decision: (file: CaseFile) => CaseEvent[]) => given(caseFile, events).when(decision);
const dataOf = (events: readonly CaseEvent[]): unknown => events.at(-1)?.data;
const actions = (events: CaseEvent[]): string[] => {
  const file = fold(events);
  return file.status === 'open' ? allowedActions(file, officer('executor')) : [];
};

describe('the preliminary decision to refuse', () => {
  it('is marked late when it comes after the moment for its notice', () => {
    const late = decided(examined(), propose(on(10, '09:05'), on(11, '10:00')));
    expect(dataOf(late)).toMatchObject({ noticeDueAt: on(9, '18:30'), late: true });
  });
  it('has no such moment where no term ends', () => {
    const events = examined().map((event) =>
      event.type === 'ApplicationSubmitted' ? { ...event, data: { ...event.data, due: null } } : event,
    );
    const [made] = propose(on(8, '11:00'), on(11, '10:00'))(fold(events));
    expect(made).toMatchObject({ data: { noticeDueAt: null, late: false } });
  });
  it('names a ground of the edition, and an hour to come', () => {
    when(examined(), propose(on(8, '11:00'), on(11, '10:00'), [])).refused('refusal-needs-ground');
    when(examined(), propose(on(8, '11:00'), on(11, '10:00'), [{ code: 'unknown', words: null }])).refused(
      'ground-not-in-edition',
    );
    when(examined(), propose(on(8, '11:00'), on(8, '10:00'))).refused('hearing-in-the-past');
  });
  it('is made once, and again only on a ground he was not heard on', () => {
    when(called(), propose(on(8, '13:00'), on(11, '12:00'))).refused('preliminary-decision-exists');
    const heard = decided(told(), hold(on(11, '10:30'), { attended: false }));
    when(heard, propose(on(11, '12:00'), on(15, '10:00'))).refused('already-heard');
    const again = decided(heard, propose(on(11, '12:00'), on(15, '10:00'), [court]));
    when(again, refuse(on(11, '13:00'))).refused('hearing-not-held');
    const both = decided(
      again,
      notify(on(11, '12:30')),
      hold(on(15, '10:30'), { attended: false }),
      refuse(on(15, '18:35'), [untrue, court]),
    );
    expect(fold(both)).toMatchObject({ draft: { outcome: 'refusal' } });
  });
  it('is not known where the edition hears nobody, nor outside the draft, nor to other hands', () => {
    const opinion = walk(after('zhambyl-2019-age-ten-opinion', '2019-09-09T10:00:00+06:00'), 'draft');
    when(opinion, propose('2019-09-20T10:00:00+06:00', '2019-09-23T10:00:00+06:00')).refused('hearing-not-in-edition');
    when(walk(examined(), 'sign'), (file) =>
      proposeRefusal(file, {
        grounds: [untrue],
        text: 'x',
        hearing: { at: on(11, '10:00'), place: 'x' },
        act: act('head', on(8, '11:00')),
      }),
    ).refused('not-while-drafting');
    when(examined(), (file) =>
      proposeRefusal(file, {
        grounds: [untrue],
        text: 'x',
        hearing: { at: on(11, '10:00'), place: 'x' },
        act: act('executor', on(8, '11:00'), { officer: officer('executor', 'other') }),
      }),
    ).refused('not-the-assigned-executor');
  });
});

describe('the objection', () => {
  it('is in time for two working days from the proved delivery, and taken afterwards as well', () => {
    expect(dataOf(decided(told(), object(on(10, '18:30'))))).toMatchObject({ late: false });
    expect(dataOf(decided(told(), object(on(11, '09:00'))))).toMatchObject({ late: true });
    expect(dataOf(decided(called(), object(on(11, '09:00'))))).toMatchObject({ late: false });
  });
  it('keeps its own time, though the office has acted since', () => {
    const moved = decided(told(), move(on(10, '12:00'), on(11, '15:00')));
    const events = decided(moved, object(on(9, '09:30')));
    expect(fold(events)).toMatchObject({ lastActAt: on(10, '12:00') });
    when(moved, object(on(8, '10:00'))).refused('occurred-before-previous-act');
  });
  it('answers a preliminary decision', () => {
    when(examined(), object(on(8, '11:00'))).refused('no-hearing-appointed');
    when(decided(examined(), waive(on(8, '11:00'))), object(on(8, '12:00'))).refused('no-hearing-appointed');
  });
});

describe('moving the hearing', () => {
  it('sets another hour, of which the applicant has to be told anew', () => {
    const moved = decided(told(), move(on(10, '12:00'), on(11, '15:00')));
    expect(fold(moved)).toMatchObject({ branches: { hearing: { at: on(11, '15:00'), summonedAt: null } } });
    when(moved, hold(on(11, '15:30'), { attended: false })).refused('not-proved-that-summoned');
  });
  it('is for a hearing that was called, to an hour to come', () => {
    when(examined(), move(on(8, '11:00'), on(11, '15:00'))).refused('no-hearing-appointed');
    when(called(), move(on(10, '12:00'), on(10, '12:00'))).refused('hearing-in-the-past');
  });
});

describe('holding the hearing', () => {
  const kept = { protocol: protocol(on(11, '10:00'), on(11, '10:40')) };

  it('leaves a protocol when it was oral, or by video, and none otherwise', () => {
    expect(dataOf(hold(on(11, '10:45'), kept)(fold(told())))).toMatchObject({ heldAt: on(11, '10:40') });
    when(told(), hold(on(11, '10:45'))).refused('protocol-missing');
    when(told(), hold(on(11, '10:45'), { form: 'video' })).refused('protocol-missing');
    when(told(), hold(on(11, '10:45'), { ...kept, attended: false })).refused('no-protocol-kept');
  });
  it('is written only on a written position, and not where an oral one was asked for in time', () => {
    when(told(), hold(on(11, '10:45'), { form: 'written' })).refused('no-written-position');
    const written = decided(told(), object(on(9, '09:00'), false), hold(on(11, '10:45'), { form: 'written' }));
    expect(fold(written)).toMatchObject({ branches: { hearing: { status: 'held', protocolOf: null } } });
    when(decided(told(), object(on(9, '09:00'))), hold(on(11, '10:45'), { form: 'written' })).refused(
      'oral-hearing-asked',
    );
    const tooLate = decided(told(), object(on(11, '09:00')), hold(on(11, '10:45'), { form: 'written' }));
    expect(fold(tooLate)).toMatchObject({ branches: { hearing: { status: 'held' } } });
  });
  it('counts absence only when it is proved that he knew before', () => {
    when(called(), hold(on(11, '10:45'), { attended: false })).refused('not-proved-that-summoned');
    const afterwards = decided(called(), notify(on(11, '10:30')));
    when(afterwards, hold(on(11, '10:45'), { attended: false })).refused('not-proved-that-summoned');
  });
  it('takes place when it was called, on its day', () => {
    when(examined(), hold(on(11, '10:45'), kept)).refused('no-hearing-appointed');
    when(told(), hold(on(11, '09:59'), kept)).refused('hearing-not-yet');
    const times = (from: string, to: string) => hold(on(11, '10:45'), { protocol: protocol(from, to) });
    when(told(), times(on(10, '10:00'), on(10, '10:40'))).refused('protocol-times');
    when(told(), times(on(11, '10:40'), on(11, '10:00'))).refused('protocol-times');
    when(told(), times(on(11, '10:00'), on(11, '10:46'))).refused('protocol-times');
  });
  it('does not take silence for an answer while he may still object', () => {
    const early = decided(
      examined(),
      propose(on(8, '11:00'), on(9, '10:00')),
      notify(on(8, '12:00')),
      hold(on(9, '10:30'), { attended: false }),
    );
    when(early, refuse(on(9, '11:00'))).refused('objection-term-runs');
    expect(fold(decided(early, object(on(10, '09:00')), refuse(on(10, '09:30'))))).toMatchObject({
      draft: { outcome: 'refusal' },
    });
    expect(fold(decided(early, refuse(on(10, '18:30'))))).toMatchObject({ draft: { outcome: 'refusal' } });
  });
});

describe('leaving the hearing out', () => {
  const grounds = ['favourable-act', 'short-term', 'urgent', 'participant-request', 'automated-decision'];

  it('rests on a ground of general law that can be met here', () => {
    const { term } = { term: { value: 5, unit: 'working-day' } as const };
    expect(waiverGroundsFor({ term }, grounds)).toEqual(['urgent', 'participant-request']);
    expect(waiverGroundsFor({ term: { value: 30, unit: 'minute' } }, grounds)).toContain('short-term');
    expect(waiverGroundsFor({ term: { value: 4, unit: 'working-day' } }, grounds)).toContain('short-term');
    expect(waiverGroundsFor({ term: null }, grounds)).not.toContain('short-term');
    when(examined(), waive(on(8, '11:00'), 'court-act')).refused('waiver-ground-unknown');
    when(examined(), waive(on(8, '11:00'), 'favourable-act')).refused('waiver-ground-unknown');
    when(examined(), waive(on(8, '11:00'), 'short-term')).refused('waiver-ground-unknown');
  });
  it('calls off the one that was called', () => {
    const waived = decided(told(), waive(on(9, '11:00')));
    expect(fold(decided(waived, refuse(on(9, '12:00'))))).toMatchObject({ draft: { outcome: 'refusal' } });
    when(waived, hold(on(11, '10:45'), { attended: false })).refused('no-hearing-appointed');
    when(waived, refuse(on(9, '12:00'), [court])).refused('ground-not-heard');
  });
  it('is no way out of one that was held', () => {
    const heard = decided(told(), hold(on(11, '10:45'), { attended: false }));
    when(heard, waive(on(11, '12:00'), 'participant-request', [court])).refused('hearing-was-held');
    const called = decided(heard, propose(on(11, '12:00'), on(15, '10:00'), [court]));
    expect(fold(decided(called, waive(on(11, '13:00'), 'participant-request', [court])))).toMatchObject({
      branches: { hearing: { status: 'waived' } },
    });
  });
  it('is known only where the edition hears somebody', () => {
    const opinion = walk(after('zhambyl-2019-age-ten-opinion', '2019-09-09T10:00:00+06:00'), 'draft');
    when(opinion, waive('2019-09-20T10:00:00+06:00')).refused('hearing-not-in-edition');
  });
});

describe('signing the protocol', () => {
  const kept = (): CaseEvent[] =>
    decided(told(), hold(on(11, '10:45'), { protocol: protocol(on(11, '10:00'), on(11, '10:40')) }));

  it('is in time for two working days after the hearing, and taken afterwards as well', () => {
    expect(dataOf(decided(kept(), sign(on(15, '18:30'))))).toMatchObject({
      due: { dueAt: on(15, '18:30') },
      late: false,
    });
    expect(dataOf(decided(kept(), sign(on(16, '09:00'))))).toMatchObject({ late: true });
  });
  it('may follow the final answer, and the end of the case', () => {
    const refusedThen = decided(kept(), refuse(on(11, '12:00')), sign(on(11, '11:00')));
    expect(fold(refusedThen)).toMatchObject({ lastActAt: on(11, '12:00') });
    const closed = decided(walk(decided(kept(), refuse(on(11, '12:00'))), null), sign(on(14, '12:00')));
    expect(fold(closed)).toMatchObject({ status: 'closed', hearing: { protocolSigned: true } });
  });
  it('is for a protocol that was kept, once, and not before the hearing ended', () => {
    when(decided(told(), hold(on(11, '10:45'), { attended: false })), sign(on(11, '11:00'))).refused(
      'no-protocol-kept',
    );
    when(kept(), sign(on(11, '10:39'))).refused('occurred-before-previous-act');
    when(decided(kept(), sign(on(11, '11:00'))), sign(on(11, '12:00'))).refused('protocol-already-signed');
  });
});

describe('remarks on the protocol', () => {
  const kept = (): CaseEvent[] =>
    decided(told(), hold(on(11, '10:45'), { protocol: protocol(on(11, '10:00'), on(11, '10:40')) }));
  const remark =
    (change: Partial<Parameters<typeof recordProtocolRemarks>[1]> = {}) =>
    (file: CaseFile): CaseEvent[] =>
      recordProtocolRemarks(file, {
        readOn: '2026-09-14',
        text: 'Сұрақ толық жазылмаған',
        verdict: 'accepted',
        reason: null,
        dueAt: on(17, '18:30'),
        act: act('clerk', on(17, '12:00')),
        ...change,
      });

  it('go to the case with what the chair made of them, be it closed by then', () => {
    const closed = walk(kept(), null);
    expect(remark()(fold(closed))).toMatchObject([{ data: { verdict: 'accepted', late: false } }]);
    const rejected = remark({ verdict: 'rejected', reason: 'Бәрі жазылған', act: act('head', on(18, '09:00')) });
    expect(rejected(fold(kept()))).toMatchObject([{ data: { verdict: 'rejected', late: true } }]);
  });
  it('need a protocol, a day on which it was read, and a reason where they are not taken in full', () => {
    when(decided(told(), hold(on(11, '10:45'), { attended: false })), remark()).refused('no-protocol-kept');
    when(kept(), remark({ readOn: '2026-09-10' })).refused('protocol-read-when');
    when(kept(), remark({ readOn: '2026-09-18' })).refused('protocol-read-when');
    when(kept(), remark({ verdict: 'partly' })).refused('verdict-needs-reason');
    when(kept(), remark({ act: act('operator', on(17, '12:00')) })).refused('not-your-body');
  });
});

describe('what is offered', () => {
  const around = (events: CaseEvent[]): string[] =>
    actions(events).filter((action) => /hearing|refusal|objection|notice|remarks/.test(action));

  it('follows the hearing', () => {
    expect(around(examined())).toEqual(['propose-refusal', 'waive-hearing']);
    const beside = ['record-objection', 'move-hearing', 'waive-hearing'];
    expect(around(called())).toEqual(['record-notice', 'record-hearing', ...beside]);
    expect(around(told())).toEqual(['record-hearing', ...beside]);
    const heard = decided(told(), hold(on(11, '10:45'), { attended: false }));
    expect(around(heard)).toEqual(['record-objection', 'propose-refusal']);
    expect(around(decided(examined(), waive(on(8, '11:00'))))).toEqual(['propose-refusal', 'waive-hearing']);
  });
  it('begins with what the hearing needs next, before the draft', () => {
    expect(actions(called())[0]).toBe('record-notice');
    expect(actions(told())[0]).toBe('record-hearing');
    const moved = decided(told(), move(on(10, '12:00'), on(11, '15:00')));
    expect(actions(moved)[0]).toBe('record-notice');
    const kept = { protocol: protocol(on(11, '10:00'), on(11, '10:40')) };
    const heard = decided(told(), hold(on(11, '10:45'), kept));
    expect(actions(heard)[0]).toBe('sign-protocol');
    expect(actions(decided(heard, sign(on(11, '11:00'))))).toEqual(
      expect.arrayContaining(['draft-result', 'record-protocol-remarks']),
    );
    expect(actions(decided(heard, sign(on(11, '11:00'))))).not.toContain('sign-protocol');
  });
  it('is no further hearing once every ground was heard', () => {
    const file = fold(examined());
    const all = file.status === 'open' ? file.procedure.grounds.map((code) => ({ code, words: null })) : [];
    const heard = decided(
      examined(),
      propose(on(8, '11:00'), on(11, '10:00'), all),
      notify(on(8, '12:00')),
      hold(on(11, '10:45'), { attended: false }),
    );
    expect(around(heard)).toEqual(['record-objection']);
  });
});

it('counts the notice back by the calendar of the place', () => {
  // Three whole working days before Monday the 14th ends: Thursday, Friday and Monday itself.
  expect(legalTime.latestBefore(on(14, '18:30'), 3, zone)).toBe(on(9, '18:30'));
});
