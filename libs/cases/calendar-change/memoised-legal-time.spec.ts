import { describe, expect, it } from '@jest/globals';
import type { DeadlineRequest } from '#legal-time';
import { legalTime } from '../case-commands/legal-time.js';
import { memoised } from './memoised-legal-time.js';

const request = (from: string, unit: DeadlineRequest['unit'] = 'working-day'): DeadlineRequest => ({
  from,
  amount: 3,
  unit,
  place: 'provider',
  zone: 'Asia/Almaty',
});

describe('remembered deadlines', () => {
  const counted: string[] = [];
  const counting = memoised({
    ...legalTime,
    deadline: (asked) => {
      counted.push(asked.from);
      return legalTime.deadline(asked);
    },
  });

  it.each(['working-day', 'calendar-day', 'day', 'hour', 'minute'] as const)(
    'are those that are counted: %s',
    (unit) => {
      const remembered = memoised(legalTime);
      const starts = ['03:59:59.999', '04:00:00.000', '08:10:30.000', '08:10:31.000', '13:30:00.000', '13:30:00.001'];
      for (const day of ['2026-09-07', '2026-09-12', '2026-12-16']) {
        for (const time of [...starts, '18:59:59.500', '19:00:00.000', ...starts]) {
          const asked = request(`${day}T${time}Z`, unit);
          expect(remembered.deadline(asked)).toEqual(legalTime.deadline(asked));
        }
      }
    },
  );

  it('are counted once for what begins within a minute', () => {
    for (const from of ['2026-09-07T05:00:01.000Z', '2026-09-07T05:00:59.999Z']) counting.deadline(request(from));
    expect(counted).toHaveLength(1);
    for (const from of ['2026-09-07T05:00:01.000Z', '2026-09-07T05:00:59.999Z'])
      counting.deadline(request(from, 'hour'));
    expect(counted).toHaveLength(3);
  });
});
