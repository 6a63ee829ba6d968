import { describe, expect, it } from '@jest/globals';

import { deadlineWithPauses, explainDeadline } from '#legal-time';
import type { DeadlineRequest, Pause } from '#legal-time';

const wd = (amount: number): Pick<DeadlineRequest, 'amount' | 'unit'> => ({ amount, unit: 'working-day' });
const cd = (amount: number): Pick<DeadlineRequest, 'amount' | 'unit'> => ({ amount, unit: 'calendar-day' });
const min = (amount: number): Pick<DeadlineRequest, 'amount' | 'unit'> => ({ amount, unit: 'minute' });
const from = '2025-02-03T10:00+05:00';

function paused(begin: string, end: string | null): Pause {
  return { from: begin, to: end };
}

type Example = [
  story: string,
  term: Pick<DeadlineRequest, 'amount' | 'unit'>,
  pauses: Pause[],
  due: string | null,
  rest?: Partial<DeadlineRequest>,
];

/** The term begins on Monday 3 February 2025 at 10:00 at the provider unless another start is given. */
const examples: Example[] = [
  ['a day stands still', wd(3), [paused('2025-02-04T09:00+05:00', '2025-02-05T09:00+05:00')], '2025-02-07T18:30+05:00'],
  [
    'an hour takes the day',
    wd(3),
    [paused('2025-02-04T10:00+05:00', '2025-02-04T11:00+05:00')],
    '2025-02-07T18:30+05:00',
  ],
  [
    'the night takes nothing',
    wd(3),
    [paused('2025-02-04T18:30+05:00', '2025-02-05T09:00+05:00')],
    '2025-02-06T18:30+05:00',
  ],
  [
    'a weekend takes nothing',
    wd(5),
    [paused('2025-02-07T18:30+05:00', '2025-02-10T09:00+05:00')],
    '2025-02-10T18:30+05:00',
  ],
  [
    'from Wednesday to Monday',
    wd(3),
    [paused('2025-02-05T12:00+05:00', '2025-02-10T12:00+05:00')],
    '2025-02-12T18:30+05:00',
  ],
  ['on the last day', wd(3), [paused('2025-02-06T15:00+05:00', '2025-02-06T16:00+05:00')], '2025-02-07T18:30+05:00'],
  ['after the end', wd(3), [paused('2025-02-06T18:30+05:00', null)], '2025-02-06T18:30+05:00'],
  ['before the start', wd(3), [paused('2025-01-20T09:00+05:00', '2025-02-03T09:30+05:00')], '2025-02-06T18:30+05:00'],
  ['not resumed', wd(3), [paused('2025-02-06T18:00+05:00', null)], null],
  [
    'two that overlap are one',
    wd(3),
    [
      paused('2025-02-05T09:00+05:00', '2025-02-06T12:00+05:00'),
      paused('2025-02-04T12:00+05:00', '2025-02-05T12:00+05:00'),
    ],
    '2025-02-11T18:30+05:00',
  ],
  ['calendar days', cd(10), [paused('2025-02-05T09:00+05:00', '2025-02-08T09:00+05:00')], '2025-02-17T18:30+05:00'],
  [
    'a last day off does not move to a day that stands still',
    cd(5),
    [paused('2025-02-10T09:00+05:00', '2025-02-12T09:00+05:00')],
    '2025-02-12T18:30+05:00',
  ],
  [
    'minutes to the minute',
    min(60),
    [paused('2025-02-03T10:20+05:00', '2025-02-03T11:00+05:00')],
    '2025-02-03T11:40+05:00',
  ],
  [
    'minutes over lunch',
    min(60),
    [paused('2025-02-03T10:30+05:00', '2025-02-03T12:45+05:00')],
    '2025-02-03T14:45+05:00',
  ],
  [
    'minutes over days',
    min(60),
    [paused('2025-02-03T10:30+05:00', '2025-02-06T12:00+05:00')],
    '2025-02-06T12:30+05:00',
  ],
  ['minutes that end as the pause begins', min(60), [paused('2025-02-03T11:00+05:00', null)], '2025-02-03T11:00+05:00'],
  ['minutes that a pause stops', min(61), [paused('2025-02-03T11:00+05:00', null)], null],
  [
    'over Nauryz, which is off anyway',
    wd(3),
    [paused('2025-03-20T12:00+05:00', '2025-03-26T09:00+05:00')],
    '2025-03-28T18:30+05:00',
    { from: '2025-03-20T10:00+05:00' },
  ],
  [
    'over the change of 1 March 2024',
    wd(2),
    [paused('2024-02-29T09:00+06:00', '2024-03-01T09:00+05:00')],
    '2024-03-04T18:30+05:00',
    { from: '2024-02-28T10:00+06:00' },
  ],
];

describe('a suspended term', () => {
  it.each(examples)('%s', (_story, term, pauses, due, rest = {}) => {
    const request: DeadlineRequest = { from, ...term, place: 'provider', ...rest };
    expect(deadlineWithPauses(request, pauses).dueAt).toBe(due === null ? null : new Date(due).toISOString());
  });

  it('without pauses is explained as any other', () => {
    const request: DeadlineRequest = { from, ...wd(3), place: 'provider' };
    expect(deadlineWithPauses(request, [])).toEqual(explainDeadline(request));
  });

  it('says when it stood still and which days do not count for it', () => {
    const { explanation } = deadlineWithPauses({ from, ...wd(3), place: 'provider' }, [
      paused('2025-02-05T12:00+05:00', '2025-02-07T12:00+05:00'),
    ]);
    expect(explanation.map(({ kind, date, reason }) => `${kind} ${date} ${reason}`)).toEqual([
      'start 2025-02-03 day-after-start',
      'note 2025-02-05 suspended-and-resumed',
      'counted 2025-02-04 working-day',
      'skipped 2025-02-05 suspended',
      'skipped 2025-02-06 suspended',
      'skipped 2025-02-07 suspended',
      'skipped 2025-02-08 weekend',
      'skipped 2025-02-09 weekend',
      'counted 2025-02-10 working-day',
      'counted 2025-02-11 working-day',
      'due 2025-02-11 end-of-working-hours',
    ]);
    expect(explanation[1]?.text).toEqual({
      kk: 'Мерзім тоқтатыла тұрды: 2025 жылғы 5 ақпан, сәрсенбі, сағат 12:00; жалғастырылды: 2025 жылғы 7 ақпан, жұма, сағат 12:00.',
      ru: 'Течение срока приостановлено: 5 февраля 2025 года, среда, 12:00; возобновлено: 7 февраля 2025 года, пятница, 12:00.',
      en: 'The term was suspended on 5 February 2025, Wednesday, 12:00, and resumed on 7 February 2025, Friday, 12:00.',
    });
    expect(explanation[1]?.source).toMatch('Практика системы');
  });

  it('counts no day more when its last one was off and it stands still before the next working day', () => {
    const { dueAt, explanation } = deadlineWithPauses({ from, ...cd(5), place: 'provider' }, [
      paused('2025-02-10T09:30+05:00', null),
    ]);
    expect(dueAt).toBeNull();
    expect(explanation.filter(({ kind }) => kind === 'counted').at(-1)).toMatchObject({ date: '2025-02-08' });
  });

  it('says that it has no last day until it is resumed', () => {
    const { explanation } = deadlineWithPauses({ from, ...cd(5), place: 'provider' }, [
      paused('2025-02-05T12:00+05:00', null),
    ]);
    expect(explanation.map(({ kind, date, reason }) => `${kind} ${date} ${reason}`)).toEqual([
      'start 2025-02-03 day-after-start',
      'note 2025-02-05 suspended',
      'counted 2025-02-04 calendar-day',
      'skipped 2025-02-05 suspended',
      'note 2025-02-05 no-end-while-suspended',
    ]);
  });

  it('names the hours that ran and those that stood still', () => {
    const { explanation } = deadlineWithPauses({ from, ...min(120), place: 'provider' }, [
      paused('2025-02-03T11:00+05:00', '2025-02-03T12:30+05:00'),
    ]);
    expect(explanation.map(({ kind, reason, text }) => `${kind} ${reason} ${text.en}`).slice(2, -1)).toEqual([
      'counted working-hours Working time: 3 February 2025, Monday, 10:00–11:00 (60 min).',
      'skipped suspended Not counted: 3 February 2025, Monday, 11:00–12:30 – the term was suspended.',
      'counted working-hours Working time: 3 February 2025, Monday, 12:30–13:00 (30 min).',
      'skipped lunch Not counted: lunch break, 13:00–14:30.',
      'counted working-hours Working time: 3 February 2025, Monday, 14:30–15:00 (30 min).',
    ]);
  });

  it.each([
    ['2025-02-05T12:00+05:00', '2025-02-05T12:00+05:00', 'invalid-pause'],
    ['2025-02-05T12:00+05:00', '2025-02-04T12:00+05:00', 'invalid-pause'],
    ['2025-02-05', null, 'invalid-instant'],
    ['2025-02-05T12:00+05:00', 'tomorrow', 'invalid-instant'],
  ])('refuses a pause from %s to %s', (begin, end, code) => {
    expect(() => deadlineWithPauses({ from, ...wd(3), place: 'provider' }, [paused(begin, end)])).toThrow(
      expect.objectContaining({ kind: 'invalid', code }),
    );
  });

  it('refuses to guess beyond the known years', () => {
    expect(() =>
      deadlineWithPauses({ from, ...wd(3), place: 'provider' }, [
        paused('2025-02-04T09:00+05:00', '2030-02-05T09:00+05:00'),
      ]),
    ).toThrow(expect.objectContaining({ kind: 'unprocessable', code: 'calendar-year-unknown' }));
  });
});
