import { describe, expect, it } from '@jest/globals';
import type { HistoryEntry } from '../api/views';
import { reasonIn, sentBack } from './sent-back';

const drafted = entry('ResultDrafted', 10);
const returned = entry('ReturnedForRework', 12);

describe('work that was sent back', () => {
  it('is the entry that sent it, until it is done anew', () => {
    expect(sentBack([drafted, returned])).toBe(returned);
    expect(sentBack([drafted, returned, entry('ResultDrafted', 14)])).toBeNull();
  });

  it('is a reopened case as well, through what else happens in it', () => {
    const reopened = entry('CaseReopened', 20);
    const examined = entry('ExaminationRecorded', 22);
    expect(sentBack([drafted, entry('ResultIssued', 18), reopened, examined])).toBe(reopened);
  });

  it('is nothing in a case that went straight on', () => {
    expect(sentBack([entry('ApplicationSubmitted', 0), drafted])).toBeNull();
    expect(sentBack([])).toBeNull();
  });
});

describe('why it was sent back', () => {
  it('is said in the words of who sent it, unless they were erased', () => {
    expect(reasonIn({ reason: 'Негізін толық жазыңыз' })).toBe('Негізін толық жазыңыз');
    expect(reasonIn({ reason: null })).toBeNull();
  });
});

function entry(type: string, revision: number): HistoryEntry {
  const at = '2026-11-25T05:00:00.000Z';
  const nobody = { officer: null, actingFor: null, role: null, body: null, executor: null, lateReason: null };
  const plain = { titles: [], corrections: [], correctedBy: [], correction: null, citation: null, data: {} };
  return {
    revision,
    type,
    occurredAt: at,
    recordedAt: at,
    step: null,
    practice: true,
    late: false,
    ...nobody,
    ...plain,
  };
}
