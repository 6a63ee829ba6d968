import { describe, expect, it } from '@jest/globals';
import { recorded } from '#read-models/testing';
import type { RecordedEvent } from '#event-store';
import type { CaseEvent } from '../domain/case-events.js';
import { stageUpdateOf } from './stage-update-of.js';

const caseId = '0b6f6a0e-0000-5000-8000-00000000000a';
const at = '2026-09-11T04:00:00.000Z';
const dueAt = '2026-09-14T13:30:00.000Z';

const message = (event: CaseEvent): ReturnType<typeof stageUpdateOf> =>
  stageUpdateOf(recorded({ ...event, stream: `case-${caseId}`, revision: 6 }, 6) as RecordedEvent<CaseEvent>);

describe('what the monitoring system is told of terms', () => {
  it.each([
    ['StepOverdue', 'step.overdue', 'step-1'],
    ['TermExpiring', 'term.expiring', 'case'],
    ['TermExpired', 'term.expired', 'drafting'],
  ] as const)('%s', (type, stage, of) => {
    const basis = { step: 1, citation: null, practice: false };
    expect(message({ type, data: { of, dueAt, occurredAt: at, basis } }).data).toEqual({
      caseId,
      sequence: 7,
      stage,
      recordedAt: expect.any(String),
      occurredAt: at,
      step: 1,
      dueAt,
    });
  });

  it('DueDatesRecalculated', () => {
    const event: CaseEvent = {
      type: 'DueDatesRecalculated',
      data: {
        occurredAt: at,
        lateReason: null,
        basis: { step: null, citation: null, practice: true },
        calendar: 'kz-2027',
        cause: 'Ауыстыру',
        moved: [
          { of: 'case', from: at, to: dueAt },
          { of: 'step', from: at, to: at },
        ],
      },
    };
    expect(message(event).data).toMatchObject({
      stage: 'due-dates.recalculated',
      occurredAt: at,
      step: null,
      dueAt,
      stepDueAt: at,
    });
  });
});
