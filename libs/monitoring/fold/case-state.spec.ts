import { describe, expect, it } from '@jest/globals';
import type { ReadStage } from '#stage-stream';
import { minute, stageOf, wholeCase } from '../testing/stage-messages.js';
import { dueOf, folded, type FoldedCase, judgedAtOf, nothingYet, passEndedBy, type StepPass } from './case-state.js';
import { stageFactOf } from './stage-fact.js';

const fold = (messages: readonly ReadStage[]): FoldedCase => messages.map(stageFactOf).reduce(folded, nothingYet);
const filed = wholeCase('a').slice(0, 2);
const [application] = filed;
if (application === undefined) throw new Error('there is no application');

describe('a case by its stages', () => {
  it('is what its application says', () => {
    expect(fold([application])).toMatchObject({
      service: 'camps',
      edition: 'rk-2022-camps',
      providerId: 'taraz-education',
      submittedAt: minute(1),
      caseDue: minute(100),
      closed: null,
    });
  });

  it('is in the step that began last', () => {
    expect(fold(filed).step).toEqual({ no: 1, sequence: 2, role: 'clerk', startedAt: minute(2), dueAt: minute(4) });
  });

  it.each(['result.issued', 'acceptance.refused', 'application.withdrawn'])('is closed by %s', (stage) => {
    expect(fold([...filed, stageOf('a', 3, { stage })]).closed).toEqual({ at: minute(3), by: stage });
  });

  it('stays closed by what follows, and is open again only when reopened', () => {
    const closed = wholeCase('a');
    expect(fold(closed).closed?.at).toBe(minute(6));
    const again = fold([...closed, stageOf('a', 8, { stage: 'case.reopened', dueAt: minute(300) })]);
    expect(again).toMatchObject({ closed: null, caseDue: minute(300) });
  });

  it('has the due dates that the last move gave it', () => {
    const prolonged = stageOf('a', 3, { stage: 'term.prolonged', dueAt: minute(200) });
    const recalculated = stageOf('a', 4, { stage: 'due-dates.recalculated', stepDueAt: minute(50) });
    const after = fold([...filed, prolonged, recalculated]);
    expect([after.caseDue, after.step?.dueAt]).toEqual([minute(200), minute(50)]);
  });

  it('is judged by its step where the edition gives the case no term', () => {
    const without = fold([stageOf('a', 1, { ...application.data, dueAt: null }), ...filed.slice(1)]);
    expect(dueOf(without)).toBe(minute(4));
  });

  it('is judged by when it was suspended, until it goes on', () => {
    const suspended = [...filed, stageOf('a', 3, { stage: 'term.suspended' })];
    expect(judgedAtOf(fold(suspended))).toBe(minute(3));
    expect(judgedAtOf(fold([...suspended, stageOf('a', 9, { stage: 'term.resumed', dueAt: null })]))).toBeNull();
  });

  it('of the archive is judged by the last thing that was entered', () => {
    const archived = stageOf('a', 1, { ...application.data, archive: true });
    expect(judgedAtOf(fold([archived, ...filed.slice(1)]))).toBe(minute(2));
  });

  it('has reached no stage by what only the clock says, but is warned', () => {
    const warned = fold([...filed, stageOf('a', 3, { stage: 'term.expiring', dueAt: minute(100) })]);
    expect(warned).toMatchObject({ lastStage: 'step.started', lastSequence: 3, warnedDue: minute(100) });
  });

  it('keeps a stage nobody knows yet', () => {
    expect(fold([...filed, stageOf('a', 3, { stage: 'child.consulted' })]).lastStage).toBe('child.consulted');
  });
});

describe('a step', () => {
  it('is passed when the next begins or the case closes, once', () => {
    const passes: StepPass[] = [];
    wholeCase('a')
      .map(stageFactOf)
      .reduce((before, fact) => {
        const pass = passEndedBy(before, fact);
        if (pass !== null) passes.push(pass);
        return folded(before, fact);
      }, nothingYet);
    expect(passes).toEqual([
      { sequence: 2, step: 1, role: 'clerk', startedAt: minute(2), dueAt: minute(4), endedAt: minute(4) },
      { sequence: 4, step: 2, role: 'executor', startedAt: minute(4), dueAt: minute(5), endedAt: minute(6) },
    ]);
  });
});

it('times of other precisions and offsets compare as texts', () => {
  const fact = stageFactOf(stageOf('a', 1, { occurredAt: '2026-09-01T04:01:00Z', dueAt: '2026-09-01T04:02:00.5Z' }));
  expect([fact.occurredAt, fact.dueAt]).toEqual(['2026-09-01T04:01:00.000Z', '2026-09-01T04:02:00.500Z']);
});
