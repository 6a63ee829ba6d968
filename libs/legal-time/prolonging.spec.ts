import { describe, expect, it } from '@jest/globals';

import { prolongedDeadline } from '#legal-time';
import type { Grant, ProlongationRequest } from '#legal-time';

/** A term of 14 working days from 2 March 2026, over 8 March and Nauryz; prolonged on the 20th. */
const request: ProlongationRequest = {
  startedAt: '2026-03-02T10:00+05:00',
  dueAt: '2026-03-26T18:30+05:00',
  decidedAt: '2026-03-20T11:00+05:00',
  by: { amount: 10, unit: 'working-day' },
  place: 'provider',
};

describe('a prolonged term', () => {
  it.each<[string, Grant, string]>([
    ['by working days', { amount: 10, unit: 'working-day' }, '2026-04-09T18:30+05:00'],
    ['by calendar days that end on a Saturday', { amount: 9, unit: 'calendar-day' }, '2026-04-06T18:30+05:00'],
    ['by a month that ends on a Sunday', { amount: 1, unit: 'month' }, '2026-04-27T18:30+05:00'],
    ['to a day', { toDay: '2026-05-20' }, '2026-05-20T18:30+05:00'],
    ['to a Saturday', { toDay: '2026-05-16' }, '2026-05-18T18:30+05:00'],
  ])('%s', (_story, by, due) => {
    expect(prolongedDeadline({ ...request, by }).dueAt).toBe(new Date(due).toISOString());
  });

  it('knows the ceiling of the law and by when to tell the participant', () => {
    expect(prolongedDeadline(request)).toMatchObject({
      ceiling: '2026-05-20',
      noticeDueAt: new Date('2026-03-30T18:30+05:00').toISOString(),
    });
  });

  it('is explained from the decision on, with the law', () => {
    const { explanation } = prolongedDeadline({ ...request, by: { amount: 3, unit: 'working-day' } });
    expect(explanation.map(({ kind, date, reason, source }) => [`${kind} ${date} ${reason}`, source])).toEqual([
      ['start 2026-03-26 prolonged', 'АППК, ст. 76'],
      ['note 2026-05-20 prolongation-ceiling', 'АППК, ст. 76'],
      ['counted 2026-03-27 working-day', null],
      ['skipped 2026-03-28 weekend', null],
      ['skipped 2026-03-29 weekend', null],
      ['counted 2026-03-30 working-day', null],
      ['counted 2026-03-31 working-day', null],
      ['note 2026-03-30 prolongation-notice', 'АППК, ст. 76'],
      ['due 2026-03-31 end-of-working-hours', expect.stringContaining('414')],
    ]);
    expect(explanation[0]?.text).toEqual({
      kk: 'Бастапқы мерзімнің соңы: 2026 жылғы 26 наурыз, бейсенбі. Ұзарту туралы шешім: 2026 жылғы 20 наурыз. Мерзім 3 жұмыс күніне ұзартылды.',
      ru: 'Окончание прежнего срока: 26 марта 2026 года, четверг. Решением от 20 марта 2026 года срок продлён на 3 рабочих дня.',
      en: 'End of the term before: 26 March 2026, Thursday. By a decision of 20 March 2026 it was prolonged by 3 working days.',
    });
    expect(explanation[1]?.text).toEqual({
      kk: 'Ұзартудың шегі: шешім қабылданған күннен бастап 2 ай, яғни 2026 жылғы 20 мамыр, сәрсенбі.',
      ru: 'Предел продления: 2 месяца со дня решения, то есть 20 мая 2026 года, среда.',
      en: 'Ceiling: 2 months from the day of the decision, that is 20 May 2026, Wednesday.',
    });
  });

  it('moves off a day off and says so', () => {
    const { explanation } = prolongedDeadline({ ...request, by: { toDay: '2026-05-09' } });
    expect(explanation.map(({ kind, date, reason }) => `${kind} ${date} ${reason}`)).toEqual([
      'start 2026-03-26 prolonged',
      'note 2026-05-20 prolongation-ceiling',
      'skipped 2026-05-10 weekend',
      'skipped 2026-05-11 substitute',
      'moved 2026-05-12 last-day-off',
      'note 2026-03-30 prolongation-notice',
      'due 2026-05-12 end-of-working-hours',
    ]);
    expect(explanation[0]?.text.kk).toMatch('Мерзім 2026 жылғы 9 мамыр күніне дейін ұзартылды.');
  });

  it.each<[string, Partial<ProlongationRequest>, string, string]>([
    ['beyond the ceiling', { by: { toDay: '2026-05-21' } }, 'refused', 'prolongation-beyond-ceiling'],
    ['by months beyond it', { by: { amount: 2, unit: 'month' } }, 'refused', 'prolongation-beyond-ceiling'],
    ['decided after the end', { decidedAt: '2026-03-26T18:31+05:00' }, 'refused', 'prolongation-after-end'],
    ['to the day it ends anyway', { by: { toDay: '2026-03-26' } }, 'invalid', 'prolongation-not-later'],
    ['by nothing', { by: { amount: 0, unit: 'working-day' } }, 'invalid', 'invalid-amount'],
    ['by hours', { by: { amount: 5, unit: 'hour' as 'month' } }, 'invalid', 'invalid-unit'],
    ['to no day', { by: { toDay: '2026-04-31' } }, 'invalid', 'invalid-day'],
  ])('is refused %s', (_story, fault, kind, code) => {
    expect(() => prolongedDeadline({ ...request, ...fault })).toThrow(expect.objectContaining({ kind, code }));
  });

  it('counts two months from receipt under the Code as first in force', () => {
    const then: ProlongationRequest = {
      ...request,
      startedAt: '2024-02-05T10:00+06:00',
      dueAt: '2024-02-26T18:30+06:00',
      decidedAt: '2024-02-20T10:00+06:00',
    };
    expect(prolongedDeadline({ ...then, by: { toDay: '2024-04-05' } }).ceiling).toBe('2024-04-05');
    expect(() => prolongedDeadline({ ...then, by: { toDay: '2024-04-08' } })).toThrow(
      expect.objectContaining({ code: 'prolongation-beyond-ceiling', details: { ceiling: '2024-04-05' } }),
    );
  });

  it('checks no ceiling where no source gives one, and says so', () => {
    const prolonged = prolongedDeadline({
      ...request,
      startedAt: '2018-03-02T10:00+06:00',
      dueAt: '2018-03-16T18:30+06:00',
      decidedAt: '2018-03-12T10:00+06:00',
      by: { amount: 6, unit: 'month' },
    });
    expect(prolonged).toMatchObject({ ceiling: null, noticeDueAt: null });
    expect(prolonged.explanation[1]).toMatchObject({
      reason: 'no-prolongation-ceiling',
      text: {
        en: 'The ceiling was not checked: the general laws before 1 July 2021 are not among the sources.',
      },
    });
  });
});
