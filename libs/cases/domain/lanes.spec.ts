import { describe, expect, it } from '@jest/globals';
import { after, fold, laneSlugs } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';

const filedAt: Readonly<Record<string, string>> = { 'rk-2022-school-meals': '2026-09-07T10:00:00+05:00' };
const filed = (slug: string): string => filedAt[slug] ?? '2019-09-09T10:00:00+06:00';

const stepsOf = (slug: string): string[] =>
  walk(after(slug, filed(slug)), null).flatMap((event) =>
    event.type === 'StepStarted' ? [`${String(event.data.step)} ${event.data.role}`] : [],
  );

describe('a case goes through the hands its text names', () => {
  it.each(laneSlugs)('%s ends with an issued favourable result', (slug) => {
    const file = fold(walk(after(slug, filed(slug)), null));
    expect(file).toMatchObject({ status: 'closed', closedBy: 'issued' });
  });

  it.each(laneSlugs.filter((slug) => slug !== 'rk-2022-school-meals'))('%s ends with an issued refusal', (slug) => {
    const events = walk(after(slug, filed(slug)), null, 'refusal');
    expect(events.at(-1)).toMatchObject({ type: 'ResultIssued', data: { outcome: 'refusal' } });
  });

  it('clerk, head, executor, administration, clerk', () => {
    expect(stepsOf('zhambyl-2019-guardianship-establishment')).toEqual([
      '1 clerk',
      '2 head',
      '3 executor',
      '4 administration',
      '5 clerk',
    ]);
  });
  it('clerk, head, executor, head, clerk', () => {
    const lane = ['1 clerk', '2 head', '3 executor', '4 head', '5 clerk'];
    expect(stepsOf('zhambyl-2019-age-ten-opinion')).toEqual(lane);
    expect(stepsOf('rk-2022-school-meals')).toEqual(lane);
  });
  it('executor, head, executor', () => {
    expect(stepsOf('zhambyl-2019-patronage-and-payment')).toEqual(['1 executor', '2 head', '3 executor']);
  });
  it('the authorised officer alone', () => {
    expect(stepsOf('zhambyl-2019-guardianship-certificates')).toEqual(['1 authorised-officer']);
  });
  it('clerk, executor, head, and at the State Corporation its operator', () => {
    expect(stepsOf('astana-2018-meeting-permission')).toEqual(['1 clerk', '2 executor', '3 head', '4 operator']);
  });
});

describe('due dates are written when they begin', () => {
  const dueOf = (slug: string, step: number): string | undefined => {
    for (const event of walk(after(slug, filed(slug)), null)) {
      if (event.type === 'StepStarted' && event.data.step === step) return event.data.due?.dueAt;
    }
    return undefined;
  };

  it('fifteen minutes from hand-in', () => {
    expect(dueOf('zhambyl-2019-age-ten-opinion', 1)).toBe('2019-09-09T04:15:00.000Z');
  });
  it('one working day of the head ends with the next day’s working hours', () => {
    expect(dueOf('zhambyl-2019-age-ten-opinion', 2)).toBe('2019-09-10T12:30:00.000Z');
  });
  it('no norm where the text gives none', () => {
    expect(dueOf('rk-2022-school-meals', 3)).toBeUndefined();
  });

  const caseDue = (slug: string): unknown => {
    const [submitted] = after(slug, filed(slug));
    return submitted?.type === 'ApplicationSubmitted' ? submitted.data.due : null;
  };
  it('the overall term of five working days counts from hand-in', () => {
    expect(caseDue('rk-2022-school-meals')).toMatchObject({ rule: 'overall-term', dueAt: '2026-09-14T13:30:00.000Z' });
  });
  it('without an overall term the steps in a row decide', () => {
    expect(caseDue('zhambyl-2019-age-ten-opinion')).toMatchObject({
      rule: 'sum-of-steps',
      term: null,
      dueAt: '2019-09-24T03:30:00.000Z',
    });
  });
});
