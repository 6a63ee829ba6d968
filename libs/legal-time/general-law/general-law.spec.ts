import { describe, expect, it } from '@jest/globals';

import { generalLawOn } from '#legal-time';
import { generalLawPeriods } from './general-law-on.js';
import { lawFaults } from './general-law-faults.js';

describe('general procedure law', () => {
  it.each([
    ['2016-03-04', 'before-2021', true],
    ['2021-06-30', 'before-2021', true],
    ['2021-07-01', 'appk-2021', true],
    ['2025-12-27', 'appk-2021', true],
    ['2025-12-28', 'appk-2025', false],
    ['2025-12-31', 'appk-2025', false],
    ['2026-01-01', 'appk-2025', true],
  ])('on %s is %s (certain: %s)', (day, id, certain) => {
    expect(generalLawOn(day)).toMatchObject({ id, certain });
  });

  it('refuses what is no day', () => {
    expect(() => generalLawOn('2025-02-29')).toThrow(expect.objectContaining({ kind: 'invalid', code: 'invalid-day' }));
  });

  it('has the terms of the rewritten Code', () => {
    const { terms } = generalLawOn('2026-03-02');
    expect(Object.fromEntries(Object.entries(terms).map(([code, { value }]) => [code, value]))).toEqual({
      hearingNotice: 3,
      objection: 2,
      oralHearingRequest: 2,
      protocolSigning: 2,
      protocolRemarks: 3,
      caseAccess: 3,
      procedureTerm: 15,
      prolongationCeiling: 2,
      prolongationNotice: 3,
      intakeDefectsReturn: 3,
      forwarding: 3,
      complaintFiling: 3,
      complaintFilingWithoutAppealInformation: 6,
      complaintForwarding: 3,
      complaintReview: 20,
      complaintReviewAtProvider: 5,
      complaintReferralBack: 5,
    });
    expect(terms.prolongationCeiling).toMatchObject({ unit: 'month', from: 'prolongation-decision' });
  });

  it('changes the review of a complaint with the law', () => {
    const before = generalLawOn('2024-03-04').terms;
    expect(before.complaintReview).toMatchObject({ value: 15, unit: 'working-day', certainty: 'confirmed' });
    expect(before.complaintReviewAtProvider).toMatchObject({ value: 5, act: 'services-law', article: '25(2)' });
    expect(generalLawOn('2026-03-02').terms.complaintReview).toMatchObject({ value: 20, article: '99' });
  });

  it('names the grounds for no hearing and the decisions on a complaint', () => {
    const { noHearingGrounds, complaintDecisions } = generalLawOn('2026-03-02');
    expect(noHearingGrounds.value).toHaveLength(10);
    expect(noHearingGrounds.value?.[6]).toMatchObject({ no: '7)', code: 'automated-decision' });
    expect(complaintDecisions.value?.map(({ code }) => code)).toEqual([
      'cancel',
      'cancel-and-adopt',
      'perform-action',
      'not-satisfied',
      'return',
      'no-consideration',
    ]);
  });

  it('says why a value is not known instead of guessing it', () => {
    const { terms, rules, noHearingGrounds } = generalLawOn('2018-03-05');
    expect(Object.values(terms).map(({ value }) => value)).toEqual(Object.values(terms).map(() => null));
    expect(noHearingGrounds).toMatchObject({ value: null, reason: { en: expect.stringContaining('not among') } });
    expect(rules.monthEnd).toMatchObject({ value: 'last-day-of-month', article: '12-1(2), 12-1(3)' });
  });
});

describe('its data', () => {
  const periods = generalLawPeriods();

  it('give every known value an act, an article, a certainty and a source', () => {
    for (const { acts, terms, rules, noHearingGrounds, complaintDecisions } of periods) {
      for (const entry of [...Object.values(terms), ...Object.values(rules), noHearingGrounds, complaintDecisions]) {
        if (entry.value === null) continue;
        expect(acts.map(({ code }) => code)).toContain(entry.act);
        expect(entry.article).not.toBe('');
        expect(entry.source).not.toBe('');
      }
    }
  });

  it('name faults that a schema cannot see', () => {
    const [first, second, third] = periods;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('three periods are expected');
    const twice = { ...third, inForce: second.inForce };
    const unbounded = { ...third, inForce: { ...third.inForce, fromLatest: null } };
    const uncited = { ...second, acts: second.acts.filter(({ code }) => code !== 'services-law') };
    expect(lawFaults([])).toEqual(['there is no period']);
    expect(lawFaults([second])).toContain('appk-2021: the first period must have no first day');
    expect(lawFaults([first, second, twice])).toContain('appk-2025: begins on the same day as appk-2021');
    expect(lawFaults([first, first])).toContain('before-2021: only the first period has no first day');
    expect(lawFaults([first, unbounded])).toContain('appk-2025: a bound needs fromLatest, a sure day must not have it');
    expect(lawFaults([first, uncited])).toContain('appk-2021: cites the unknown act services-law');
  });
});
