import { describe, expect, it } from '@jest/globals';
import { editions } from '#regulations';
import type { Scenario } from '#regulations/testing';
import { coverageOf, coverageTable } from './coverage-report.js';
import { faultsOf } from './expectations.js';
import { playScenario } from './play-scenario.js';

const OPINION = 'zhambyl-2019-age-ten-opinion';
const PATRONAGE = 'zhambyl-2019-patronage-and-payment';
const MEALS = 'rk-2022-school-meals';

const favourable: Scenario = {
  name: 'favourable',
  given: { channel: 'provider-office', filedAt: '2019-09-09T10:00' },
  when: [{ go: 'end' }],
  then: { closedBy: 'issued', outcome: 'favourable' },
};

function faults(change: Partial<Scenario>, slug = OPINION): readonly string[] {
  return faultsOf(playScenario(slug, { ...favourable, ...change }));
}

describe('a scenario that does not hold', () => {
  it('is told apart from one that does', () => {
    expect(faults({})).toEqual([]);
  });

  it.each<[string, Partial<Scenario>, string]>([
    ['another end', { then: { closedBy: 'withdrawn' } }, 'closed by: expected withdrawn, found issued'],
    [
      'another outcome',
      { then: { closedBy: 'issued', outcome: 'refusal' } },
      'outcome: expected refusal, found favourable',
    ],
    [
      'another due day',
      { then: { closedBy: 'issued', due: '2019-09-24T10:00' } },
      'due: expected 2019-09-24T10:00, found 2019-09-24T09:30',
    ],
    ['a case that is still open', { when: [{ go: 'sign' }] }, 'closed by: expected issued, found null'],
    [
      'lateness nobody mentioned',
      { when: [{ go: 'sign' }, { go: 'end', at: '2019-12-02T10:00' }] },
      'late: expected , found 4, case',
    ],
    ['an act refused', { when: [{ do: 'forward-to-head' }] }, 'forward-to-head was refused: not-the-current-activity'],
    [
      'an act not refused',
      { when: [{ do: 'register-application', refused: 'case-closed' }] },
      'register-application was not refused with case-closed',
    ],
    ['an activity never due', { when: [{ go: 'decide' }] }, 'decide was never due'],
    [
      'taking in refused',
      { given: { ...favourable.given, channel: 'portal' } },
      'refused: expected null, found channel-not-in-edition',
    ],
  ])('names %s', (_, change, fault) => {
    expect(faults(change)).toContain(fault);
  });

  it('names a flow that refuses what the case grants', () => {
    const given = { ...favourable.given, channel: 'portal', flow: { fails: ['condition-1'] } } as const;
    expect(faults({ given }, PATRONAGE)).toEqual(['the flow ends in a refusal, the case does not']);
    const unfiled = { given: { ...given, flow: 'passes' }, when: [], then: { closedBy: 'not-filed' } } as const;
    expect(faults(unfiled, PATRONAGE)).toContain('not filed, though the flow lets it through');
  });

  it('does not start with a name that means nothing', () => {
    expect(() => faults({ when: [{ do: 'sing-result' }] })).toThrow('There is no act sing-result');
    expect(() => faults({ when: [{ do: 'register-application', with: { nummer: 1 } }] })).toThrow('takes no nummer');
    const given = { ...favourable.given, channel: 'portal', flow: { fails: ['condition-9'] } } as const;
    expect(() => faults({ given }, PATRONAGE)).toThrow('condition-9');
  });
});

describe('the coverage', () => {
  it('names what no scenario touches', () => {
    const scenario: Scenario = {
      ...favourable,
      given: { channel: 'provider-office', filedAt: '2026-09-07T10:00', documents: { without: ['birth-certificate'] } },
      when: [{ go: 'sign' }],
    };
    const coverage = coverageOf(editions.get(MEALS), [playScenario(MEALS, scenario)]);
    expect(coverage.untouched.steps).toEqual(['4 sign', '5 register-result', '5 issue']);
    expect(coverage.untouched.branches).toContain('hearing, then refusal');
    expect(coverage.untouched.documents).toContain('portal application');
    expect(coverage.untouched.documents).toContain('provider-office birth-certificate');
    expect(coverage.untouched.documents).not.toContain('provider-office application');
    expect(coverage.untouched.grounds).toContain('untrue-documents');
    expect(coverageTable([coverage])).toMatch(/rk-2022-school-meals +1 +62 % \(5\/8\)/);
  });
});
