import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { LegalTimeModule } from '#legal-time';
import type { CalendarListing } from '../calendar/calendar-listing.js';
import type { ExplainedDeadline } from '../deadline.js';
import { createTestEdge } from '#platform/testing';

let app: NestFastifyApplication;
let prefix: string;
beforeAll(async () => {
  app = await createTestEdge([LegalTimeModule]);
  // The application may put its routes under a prefix; the paths behind it are the same.
  const prefixed = await app.inject({ url: '/api/legal-time/calendar/2024' });
  prefix = prefixed.statusCode === 200 ? '/api' : '';
});
afterAll(() => app.close());

const request = { from: '2025-03-20T10:00:00+05:00', amount: 3, unit: 'working-day', place: 'provider' };

function ask(body: object): ReturnType<NestFastifyApplication['inject']> {
  return app.inject({ method: 'POST', url: `${prefix}/legal-time/deadline`, payload: body });
}

describe('POST legal-time/deadline', () => {
  it('answers the due instant with its reason, without signing in', async () => {
    const answer = await ask(request);
    expect(answer.statusCode).toBe(200);
    const deadline = answer.json<ExplainedDeadline>();
    expect(deadline.dueAt).toBe('2025-03-28T13:30:00.000Z');
    expect(deadline.calendar).toMatch(/^kz-/);
    expect(deadline.explanation.find(({ date }) => date === '2025-03-24')).toMatchObject({
      kind: 'skipped',
      reason: 'substitute',
    });
  });

  it('takes the zone of the office', async () => {
    const answer = await ask({
      ...request,
      from: '2023-03-27T03:00:00Z',
      amount: 15,
      unit: 'minute',
      zone: 'Asia/Aqtau',
    });
    expect(answer.json()).toMatchObject({ dueAt: '2023-03-27T04:15:00.000Z' });
  });

  it.each([
    [{ amount: 0 }],
    [{ amount: 3661 }],
    [{ amount: '3' }],
    [{ unit: 'week' }],
    [{ place: 'moon' }],
    [{ from: '2025-03-20' }],
    [{ from: '2025-03-20T10:00:00' }],
    [{ zone: '+05:00' }],
    [{ zone: 'Asia/Atlantis' }],
    [{ zone: null }],
    [{ holiday: true }],
  ])('refuses %j with a problem', async (fault) => {
    const answer = await ask({ ...request, ...fault });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
  });

  it('says which years it knows', async () => {
    const answer = await ask({ ...request, from: '2031-03-20T10:00:00+05:00' });
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'calendar-year-unknown' });
    expect(answer.body).toContain('2015–2027');
  });
});

describe('GET legal-time/working-moment', () => {
  const at = (moment: string, rest = '&place=provider') =>
    app.inject({ url: `${prefix}/legal-time/working-moment?at=${encodeURIComponent(moment)}${rest}` });

  it.each([
    ['2026-03-24T10:00:00+05:00', { working: false, reason: 'substitute', next: '2026-03-26T04:00:00.000Z' }],
    ['2026-12-05T10:00:00+05:00', { working: false, reason: 'weekend', next: '2026-12-07T04:00:00.000Z' }],
    ['2026-12-07T13:30:00+05:00', { working: false, reason: 'lunch', next: '2026-12-07T09:30:00.000Z' }],
    ['2026-12-07T20:00:00+05:00', { working: false, reason: 'after-hours', next: '2026-12-08T04:00:00.000Z' }],
    ['2026-12-07T10:00:00+05:00', { working: true, reason: null, text: null, next: '2026-12-07T05:00:00.000Z' }],
  ])('says of %s whether the office works', async (moment, answer) => {
    expect((await at(moment)).json()).toMatchObject(answer);
  });
  it('asks the hours of the place', async () => {
    expect((await at('2026-12-05T10:00:00+05:00', '&place=state-corporation')).json()).toMatchObject({ working: true });
  });
  it('refuses what is no moment, and a year it does not know', async () => {
    expect((await at('2026-12-05')).statusCode).toBe(400);
    expect((await at('2031-03-20T10:00:00+05:00')).json()).toMatchObject({ code: 'calendar-year-unknown' });
  });
});

describe('GET legal-time/calendar/{year}', () => {
  it('lists the special days with sources, also those taken back', async () => {
    const answer = await app.inject({ url: `${prefix}/legal-time/calendar/2024` });
    const { days, ...year } = answer.json<CalendarListing>();
    expect(year).toMatchObject({ year: 2024, final: true, workingDaysFiveDayWeek: 249, workingDaysSixDayWeek: 301 });
    expect(days.find(({ date }) => date === '2024-06-17')).toMatchObject({ kind: 'withdrawn' });
    expect(days.find(({ date }) => date === '2024-05-04')).toMatchObject({
      kind: 'made-working',
      related: '2024-05-08',
    });
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
  });

  it.each([
    ['2014', 404],
    ['x', 400],
  ])('refuses %s', async (year, status) => {
    const answer = await app.inject({ url: `${prefix}/legal-time/calendar/${year}` });
    expect(answer.statusCode).toBe(status);
  });
});
