import { describe, expect, it } from '@jest/globals';
import { given } from '#event-store/testing';
import { act, after, decided, fold, officer } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import { caseFile } from './case-file.js';
import type { CaseEvent } from './case-events.js';
import { returnForRework } from './result.js';
import { prolongTerm, resumeTerm, suspendTerm, type SuspendTermInput } from './term-changes.js';

const MEALS = 'rk-2022-school-meals';
/** Five working days from Monday the 7th: until Monday the 14th. */
const monday = '2026-09-07T10:00:00+05:00';
const filed = after(MEALS, monday);
const closed = walk(filed, null);
const ground: SuspendTermInput['groundsOfLaw'][number] = {
  code: 'court',
  citation: { seed: '002', lines: [1, 2], point: 'point 1' },
};
/** Nine o'clock on a day of September 2026, or the moment itself. */
const at = (day: string): string => (day.length > 2 ? day : `2026-09-${day}T09:00:00+05:00`);
const utc = (day: string, time = '13:30'): string => `2026-09-${day}T${time}:00.000Z`;

const suspend = (day: string, change: Partial<SuspendTermInput> = {}) => {
  const input = { ground: 'court', groundsOfLaw: [ground], reason: 'Сот ісі', act: act('head', at(day)), ...change };
  return (file: Parameters<typeof suspendTerm>[0]): CaseEvent[] => suspendTerm(file, input);
};
const resume = (day: string, by = act('head', at(day))) => {
  return (file: Parameters<typeof resumeTerm>[0]): CaseEvent[] => resumeTerm(file, { act: by });
};
const prolong = (until: string, day: string, by = act('head', at(day))) => {
  return (file: Parameters<typeof prolongTerm>[0]): CaseEvent[] =>
    prolongTerm(file, { until, reason: 'Құжаттар күтілуде', act: by });
};

const last = (events: readonly CaseEvent[], type: CaseEvent['type']): CaseEvent | undefined =>
  events.findLast((event) => event.type === type);

describe('suspending the term', () => {
  it('names the ground of the law, which is what it rests on', () => {
    expect(last(decided(filed, suspend('09')), 'TermSuspended')).toMatchObject({
      data: { ground: 'court', basis: { step: 1, citation: ground.citation, practice: false } },
    });
  });
  it('refuses a ground that the law does not name', () => {
    given(caseFile, filed)
      .when(suspend('09', { ground: 'tired' }))
      .refused('suspension-ground-unknown');
    given(caseFile, filed)
      .when(suspend('09', { groundsOfLaw: [] }))
      .refused('suspension-ground-unknown');
  });
  it('refuses to stop what stands still', () => {
    given(caseFile, decided(filed, suspend('08')))
      .when(suspend('09'))
      .refused('term-stands-still');
  });
  it('refuses where the text states no term of the whole', () => {
    given(caseFile, after('zhambyl-2019-guardianship-establishment', '2019-09-09T10:00:00+06:00'))
      .when(suspend('2019-09-10T09:00:00+06:00'))
      .refused('no-term-to-suspend');
  });
  it('is for the head of the provider alone', () => {
    given(caseFile, filed)
      .when(suspend('09', { act: act('clerk', at('09')) }))
      .refused('not-your-role');
    const elsewhere = act('head', at('09'), { officer: { ...officer('head'), bodyId: 'elsewhere' } });
    given(caseFile, filed)
      .when(suspend('09', { act: elsewhere }))
      .refused('not-your-body');
  });
  it('refuses in a closed case', () => {
    given(caseFile, closed).when(suspend('20')).refused('case-closed');
  });
});

describe('resuming the term', () => {
  const suspended = decided(walk(filed, 'forward'), suspend('09'));

  it('adds the days that stood still to the case and to the terms beside the steps', () => {
    expect(last(decided(suspended, resume('11')), 'TermResumed')).toMatchObject({
      data: {
        due: { dueAt: utc('16'), rule: 'overall-term' },
        stepDue: null,
        terms: [{ code: 'drafting', due: { dueAt: utc('14') } }],
      },
    });
  });
  it('counts every time it stood still', () => {
    const twice = decided(suspended, resume('10'), suspend('11'), resume('14'));
    expect(last(twice, 'TermResumed')).toMatchObject({ data: { due: { dueAt: utc('16') } } });
    expect(fold(twice)).toMatchObject({ due: { dueAt: utc('16') }, terms: [{ due: { dueAt: utc('14') } }] });
  });
  it('lets the norm of a step that runs grow', () => {
    const examining = walk(after('astana-2016-patronage', '2019-09-09T10:00:00+06:00'), 'examine');
    const before = fold(examining);
    const stood = decided(examining, suspend('2019-09-10T09:00:00+06:00'), resume('2019-09-13T09:00:00+06:00'));
    expect(before).toMatchObject({
      due: { dueAt: '2019-10-09T12:30:00.000Z' },
      step: { due: { dueAt: '2019-10-07T12:30:00.000Z' } },
    });
    expect(last(stood, 'TermResumed')).toMatchObject({
      data: { due: { dueAt: '2019-10-14T12:30:00.000Z' }, stepDue: { dueAt: '2019-10-08T12:30:00.000Z' } },
    });
  });
  it('refuses when it runs', () => {
    given(caseFile, filed).when(resume('09')).refused('term-runs');
  });
  it('refuses before it was suspended', () => {
    given(caseFile, suspended).when(resume('08')).refused('occurred-before-previous-act');
  });
});

describe('prolonging the term', () => {
  it('sets the day the head names, the ceiling of the law and by when to tell the applicant', () => {
    expect(last(decided(filed, prolong('2026-10-30', '10')), 'TermProlonged')).toMatchObject({
      data: {
        until: '2026-10-30',
        ceiling: '2026-11-10',
        due: { dueAt: '2026-10-30T13:30:00.000Z', startedAt: new Date(monday).toISOString() },
        stepDue: null,
        noticeDueAt: utc('15'),
        basis: { practice: true },
      },
    });
  });
  it('moves a last day off to the next working day', () => {
    expect(fold(decided(filed, prolong('2026-09-26', '10')))).toMatchObject({ due: { dueAt: utc('28') } });
  });
  it('refuses beyond the ceiling of general law', () => {
    given(caseFile, filed).when(prolong('2026-11-11', '10')).refused('prolongation-beyond-ceiling');
  });
  it('refuses a second decision beyond the ceiling of the first', () => {
    const once = decided(filed, prolong('2026-10-30', '10'));
    given(caseFile, once).when(prolong('2026-11-11', '28')).refused('prolongation-beyond-ceiling');
    const twice = decided(once, prolong('2026-11-10', '28'));
    expect(last(twice, 'TermProlonged')).toMatchObject({ data: { ceiling: '2026-11-10' } });
  });
  it('refuses a day that is no later, and a decision after the end', () => {
    given(caseFile, filed).when(prolong('2026-09-14', '10')).refused('prolongation-not-later');
    given(caseFile, filed).when(prolong('2026-09-30', '15')).refused('prolongation-after-end');
  });
  it('refuses while the term stands still', () => {
    given(caseFile, decided(filed, suspend('08')))
      .when(prolong('2026-09-30', '09'))
      .refused('term-stands-still');
  });
  it('is for the head alone', () => {
    given(caseFile, filed)
      .when(prolong('2026-09-30', '10', act('clerk', at('10'))))
      .refused('not-your-role');
  });
  it('refuses where the case has no term', () => {
    const [submitted, ...rest] = filed;
    if (submitted?.type !== 'ApplicationSubmitted') throw new Error('Not submitted');
    const without = [{ ...submitted, data: { ...submitted.data, due: null } }, ...rest];
    given(caseFile, without).when(prolong('2026-09-30', '10')).refused('no-term-to-prolong');
  });
  it('moves on by as many calendar days as the term stood still after it', () => {
    const stood = decided(filed, prolong('2026-09-30', '10'), suspend('16'), resume('18'));
    expect(fold(stood)).toMatchObject({ due: { dueAt: '2026-10-02T13:30:00.000Z' } });
  });
  it('gives the time back that rework lost to the end of the case', () => {
    const opinion = walk(after('zhambyl-2019-age-ten-opinion', '2019-09-09T10:00:00+06:00'), 'sign');
    const late = '2019-09-24T09:00:00+06:00';
    const returned = decided(opinion, (file) => returnForRework(file, { reason: 'Қате', act: act('head', late) }));
    const before = fold(returned);
    expect(before.status === 'open' && before.step.due?.dueAt).toBe('2019-09-24T03:30:00.000Z');
    const prolonged = decided(returned, (file) =>
      prolongTerm(file, { until: '2019-10-31', reason: 'Себебі', act: act('head', late) }),
    );
    expect(last(prolonged, 'TermProlonged')).toMatchObject({
      data: { ceiling: null, stepDue: { dueAt: '2019-10-04T12:30:00.000Z' } },
    });
  });
});
