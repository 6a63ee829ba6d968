import { describe, expect, it } from '@jest/globals';

import { explainDeadline } from '#legal-time';
import type { DeadlineRequest } from '#legal-time';

function lines(request: DeadlineRequest): string[] {
  return explainDeadline(request).explanation.map(({ kind, date, reason }) => `${kind} ${date} ${reason}`);
}

function texts(
  request: DeadlineRequest,
  kind: string,
): { kk: string; ru: string; en: string; source: string | null }[] {
  return explainDeadline(request)
    .explanation.filter((line) => line.kind === kind)
    .map(({ text, source }) => ({ ...text, source }));
}

describe('an explanation', () => {
  it('names the shift, every day counted and every day skipped with its reason', () => {
    expect(lines({ from: '2016-03-04T20:00+06:00', amount: 1, unit: 'working-day', place: 'provider' })).toEqual([
      'start 2016-03-04 day-after-start',
      'shifted 2016-03-05 after-hours',
      'skipped 2016-03-06 weekend',
      'skipped 2016-03-07 moved-day-off',
      'skipped 2016-03-08 holiday',
      'counted 2016-03-09 working-day',
      'due 2016-03-09 end-of-working-hours',
    ]);
  });

  it('names the days off before the day an application counts as received', () => {
    expect(lines({ from: '2025-03-20T19:00+05:00', amount: 1, unit: 'working-day', place: 'portal' })).toEqual([
      'start 2025-03-20 day-after-start',
      'skipped 2025-03-21 holiday',
      'skipped 2025-03-22 holiday',
      'skipped 2025-03-23 holiday',
      'skipped 2025-03-24 substitute',
      'skipped 2025-03-25 substitute',
      'shifted 2025-03-26 after-hours',
      'counted 2025-03-27 working-day',
      'due 2025-03-27 end-of-working-hours',
    ]);
  });

  it('says that a bare day is read as a calendar day, and moves the last one off a day off', () => {
    expect(lines({ from: '2016-03-05T10:00+06:00', amount: 2, unit: 'day', place: 'provider' })).toEqual([
      'start 2016-03-05 day-after-start',
      'note 2016-03-05 day-as-calendar-day',
      'counted 2016-03-06 calendar-day',
      'counted 2016-03-07 calendar-day',
      'skipped 2016-03-08 holiday',
      'moved 2016-03-09 last-day-off',
      'due 2016-03-09 end-of-working-hours',
    ]);
  });

  it('follows hours over lunch and a day off', () => {
    expect(lines({ from: '2025-02-07T12:30+05:00', amount: 5, unit: 'hour', place: 'provider' })).toEqual([
      'start 2025-02-07 runs-in-working-hours',
      'counted 2025-02-07 working-hours',
      'skipped 2025-02-07 lunch',
      'counted 2025-02-07 working-hours',
      'skipped 2025-02-08 weekend',
      'skipped 2025-02-09 weekend',
      'counted 2025-02-10 working-hours',
      'due 2025-02-10 time-elapsed',
    ]);
  });

  it('says when the clock begins later than the start', () => {
    expect(lines({ from: '2025-02-07T13:30+05:00', amount: 5, unit: 'minute', place: 'provider' })[1]).toBe(
      'shifted 2025-02-07 lunch',
    );
    expect(lines({ from: '2025-02-07T07:30+05:00', amount: 5, unit: 'minute', place: 'provider' })[1]).toBe(
      'shifted 2025-02-07 before-hours',
    );
  });

  it.each([
    ['2027-05-10T10:00+05:00', true],
    ['2026-08-10T10:00+05:00', true],
    ['2026-06-29T10:00+05:00', true],
    ['2026-02-10T10:00+05:00', false],
    ['2024-12-30T10:00+05:00', false],
  ])('flags a term that touches undecided days: %s', (from, flagged) => {
    const reasons = explainDeadline({ from, amount: 3, unit: 'working-day', place: 'provider' }).explanation.map(
      ({ reason }) => reason,
    );
    expect(reasons.includes('year-not-final')).toBe(flagged);
  });

  it('reads in three languages with sources', () => {
    const request: DeadlineRequest = {
      from: '2018-04-26T10:00+06:00',
      amount: 2,
      unit: 'working-day',
      place: 'provider',
    };
    expect(texts(request, 'counted').at(-1)).toEqual({
      kk: '2-жұмыс күні: 2018 жылғы 28 сәуір, сенбі (демалыс 2018 жылғы 30 сәуір күніне ауыстырылған).',
      ru: '2-й рабочий день: 28 апреля 2018 года, суббота (выходной перенесён на 30 апреля 2018 года).',
      en: 'Working day 2: 28 April 2018, Saturday (its day off moved to 30 April 2018).',
      source: 'Постановление Правительства РК о переносе дней отдыха в 2018 году (primeminister.kz, nur.kz)',
    });
    expect(texts({ ...request, from: '2023-06-27T10:00+06:00' }, 'skipped')).toEqual([
      {
        kk: 'Есептелмейді: 2023 жылғы 28 маусым, сәрсенбі – демалыс күні (Құрбан айттың бірінші күні).',
        ru: 'Не считается: 28 июня 2023 года, среда — выходной день (первый день Курбан-айта).',
        en: 'Not counted: 28 June 2023, Wednesday – day off by law (first day of Kurban Ait).',
        source: 'Трудовой кодекс РК, ст. 84(5); дата не подтверждена публикацией (не подтверждено)',
      },
    ]);
    expect(texts(request, 'due')).toEqual([
      {
        kk: 'Мерзім аяқталады: 2018 жылғы 28 сәуір, сенбі, сағат 18:30 (жұмыс уақытының соңы).',
        ru: 'Срок истекает: 28 апреля 2018 года, суббота, 18:30 (конец рабочего времени).',
        en: 'Due: 28 April 2018, Saturday, 18:30 (end of working hours).',
        source: 'Оқу-ағарту министрінің 03.10.2022 № 414 бұйрығы, 17-қосымша, 7-жол, 1)',
      },
    ]);
  });

  it('gives seconds only where there are any', () => {
    const [counted] = texts(
      { from: '2025-02-07T10:00:30+05:00', amount: 1, unit: 'minute', place: 'provider' },
      'counted',
    );
    expect(counted?.ru).toBe('Рабочее время: 7 февраля 2025 года, пятница, 10:00:30–10:01:30 (1 мин).');
  });
});
