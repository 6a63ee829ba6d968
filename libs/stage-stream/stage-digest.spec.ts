import { describe, expect, it } from '@jest/globals';
import { caseDigest, stageDigest } from './stage-digest.js';
import { STAGE_TOPIC, type StageUpdated } from './stage-updated.js';

const at = '2026-09-11T04:00:00.000Z';
const message: StageUpdated = {
  specversion: '1.0',
  id: '0b6f6a0e-0000-4000-8000-000000000001',
  source: 'urn:qamqor:cases',
  type: STAGE_TOPIC,
  subject: 'c-1',
  time: at,
  datacontenttype: 'application/json',
  data: { caseId: 'c-1', sequence: 1, stage: 'result.signed', occurredAt: at, recordedAt: at, step: 3 },
};

describe('the digest of a message', () => {
  it('does not hang on the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(message).reverse()) as unknown as StageUpdated;
    expect(stageDigest(turned)).toBe(stageDigest(message));
  });

  it('hangs on every fact, also one of a later version', () => {
    expect(stageDigest({ ...message, data: { ...message.data, step: 4 } })).not.toBe(stageDigest(message));
    const later = { ...message, data: { ...message.data, mood: 'new' } } as StageUpdated;
    expect(stageDigest(later)).not.toBe(stageDigest(message));
  });
});

describe('the digest of a case', () => {
  const marks = [1, 2].map((sequence) => ({ sequence, id: `id-${String(sequence)}`, digest: 'd' }));
  it('hangs on what is there and on its order', () => {
    expect(caseDigest(marks)).toBe(caseDigest([...marks]));
    expect(caseDigest(marks.slice(1))).not.toBe(caseDigest(marks));
    expect(caseDigest([...marks].reverse())).not.toBe(caseDigest(marks));
  });
});
