import { describe, expect, it } from '@jest/globals';
import { given } from '#event-store/testing';
import { act, after, decided, fold } from '../testing/fixtures.js';
import { hold, move, notify, object, on, propose, protocol, refuse, waive } from '../testing/hearings.js';
import { walk } from '../testing/walk.js';
import type { CaseEvent } from './case-events.js';
import { caseFile } from './case-file.js';
import { recordChildTalk } from './child-talk.js';

/** Each edition with the moment until which the notice is in time, and the end of the term after a hearing on the 11th. */
const editions = [
  { slug: 'rk-2022-school-meals', noticeDueAt: on(9, '18:30'), answerDueAt: on(14, '18:30') },
  { slug: 'rk-2022-camps', noticeDueAt: on(9, '18:30'), answerDueAt: on(14, '18:30') },
  { slug: 'rk-2022-age-ten-opinion', noticeDueAt: on(16, '18:30'), answerDueAt: on(15, '18:30') },
];

/** Filed on Monday the 7th, examined the same day. */
function examined(slug: string): CaseEvent[] {
  const filed = walk(after(slug, on(7, '10:00')), 'examine');
  const file = fold(filed);
  if (file.status !== 'open') throw new Error('The case is closed');
  const by = act('executor', on(7, '16:00'));
  const talk = { heldOn: '2026-09-07', childId: 'child-1', opinion: 'Қарсы емес', agrees: true, act: by };
  const asked = file.procedure.steps.some(({ no, childTalk }) => no === file.step.no && childTalk);
  return walk(asked ? decided(filed, (current) => recordChildTalk(current, talk)) : filed, 'draft');
}

const last = (events: readonly CaseEvent[], type: CaseEvent['type']): CaseEvent | undefined =>
  events.findLast((event) => event.type === type);

describe.each(editions)('the hearing before a refusal: $slug', ({ slug, noticeDueAt, answerDueAt }) => {
  const called = (): CaseEvent[] =>
    decided(examined(slug), propose(on(8, '11:00'), on(11, '10:00')), notify(on(8, '12:00')));
  const held = (): CaseEvent[] =>
    decided(
      called(),
      object(on(9, '15:00')),
      move(on(10, '09:30'), on(11, '15:00')),
      notify(on(10, '10:00'), { notice: 'hearing-moved' }),
      hold(on(11, '16:10'), { protocol: protocol(on(11, '15:00'), on(11, '16:00')) }),
    );

  it('is called by the preliminary decision, with the moment until which the notice is in time', () => {
    expect(last(called(), 'PreliminaryDecisionMade')).toMatchObject({ data: { noticeDueAt, late: false } });
    expect(last(called(), 'NoticeAttempted')).toMatchObject({ data: { objectionDue: { dueAt: on(10, '18:30') } } });
  });

  it('objection, moved, held: the answer is due from its end, and may be favourable', () => {
    const events = held();
    expect(last(events, 'ObjectionReceived')).toMatchObject({ data: { late: false, asksForOralHearing: true } });
    expect(last(events, 'PartialTermStarted')).toMatchObject({
      data: { code: 'after-hearing', startedAt: on(11, '16:00'), due: { dueAt: answerDueAt } },
    });
    const issued = walk(events, null, 'favourable');
    expect(fold(issued)).toMatchObject({ status: 'closed', outcome: 'favourable' });
  });

  it('objection, moved, held: or a refusal on the ground he was heard on', () => {
    const refused = decided(held(), refuse(on(11, '17:00')));
    expect(fold(walk(refused, null))).toMatchObject({ status: 'closed', outcome: 'refusal' });
    given(caseFile, held())
      .when(refuse(on(11, '17:00'), [{ code: 'court-prohibition', words: null }]))
      .refused('ground-not-heard');
  });

  it('nobody came, who knew of it: refused', () => {
    const silent = decided(called(), hold(on(11, '10:30'), { attended: false }));
    const refused = decided(silent, refuse(on(11, '11:00')));
    expect(fold(walk(refused, null))).toMatchObject({ status: 'closed', outcome: 'refusal' });
  });

  it('left out at the applicant’s request: refused, and no term runs after a hearing', () => {
    const waived = decided(examined(slug), waive(on(8, '11:00')));
    expect(last(waived, 'PartialTermStarted')).not.toMatchObject({ data: { code: 'after-hearing' } });
    const refused = decided(waived, refuse(on(8, '12:00')));
    expect(fold(walk(refused, null))).toMatchObject({ status: 'closed', outcome: 'refusal' });
  });

  it('lets no refusal pass before it is over', () => {
    given(caseFile, examined(slug))
      .when(refuse(on(8, '11:00')))
      .refused('hearing-required');
    given(caseFile, called())
      .when(refuse(on(8, '13:00')))
      .refused('hearing-not-held');
  });
});
