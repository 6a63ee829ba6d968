import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../domain/case-events.js';
import { type CaseRecorded, momentsOf } from './moments.js';

/** As it lies in the store: recorded a minute after the one before, whenever it happened. */
function recorded(type: CaseEvent['type'], revision: number, data: object): CaseRecorded {
  const recordedAt = `2026-09-10T05:0${String(revision)}:00.000Z`;
  return { type, revision, recordedAt, data } as CaseRecorded;
}

const submitted = recorded('ApplicationSubmitted', 0, { occurredAt: '2026-09-07T05:00:00.000Z' });
const started = recorded('StepStarted', 1, { startedAt: '2026-09-08T04:00:00.000Z' });
const overdue = recorded('StepOverdue', 2, { occurredAt: '2026-09-09T13:30:00.000Z' });
const registered = recorded('ApplicationRegistered', 3, { occurredAt: '2026-09-08T03:00:00.000Z' });
const correction = recorded('EntryCorrected', 4, { occurredAt: '2026-09-10T05:00:00.000Z', corrects: 0 });
const events = [submitted, started, overdue, registered, correction];

describe('the moments of a case', () => {
  it('follow each other as they were recorded, and are judged by that', () => {
    const moments = momentsOf(events, 'known');
    expect(moments.map(({ event }) => event.revision)).toEqual([0, 1, 2, 3, 4]);
    expect(moments.map(({ judgedAt }) => judgedAt)).toEqual(events.map(({ recordedAt }) => recordedAt));
  });

  it('follow each other as they happened: corrections with the wrong entry, the clock when it struck', () => {
    const moments = momentsOf(events, 'happened');
    expect(moments.map(({ event }) => event.type)).toEqual([
      'ApplicationSubmitted',
      'EntryCorrected',
      'StepStarted',
      'ApplicationRegistered',
      'StepOverdue',
    ]);
  });

  it('never put an act before the step that it belongs to, though the step began after hours', () => {
    const [, , , act] = momentsOf(events, 'happened');
    expect(act).toMatchObject({ event: registered, judgedAt: '2026-09-08T04:00:00.000Z' });
  });
});
