import { describe, expect, it } from '@jest/globals';
import { lineRows } from './line-rows';

const at = '2026-09-11T04:00:00.000Z';
const stage = (sequence: number) => ({
  ...{ sequence, id: String(sequence), stage: 'result.signed', externalCode: null, occurredAt: at, recordedAt: at },
  ...{ receivedAt: at, step: 1, role: null, stepTitle: null, dueAt: null, judgedBy: null, inTime: null },
});
const anomaly = (kind: 'gap' | 'conflict', sequence: number, until = sequence) => ({
  kind,
  sequence,
  until,
  notedAt: at,
});

describe('the stage line', () => {
  it('shows what is missing where it is missing', () => {
    const rows = lineRows({ stages: [1, 2, 5].map(stage), anomalies: [anomaly('gap', 3, 4)] });
    expect(rows.map((row) => (row.kind === 'gap' ? 'gap' : row.entry.sequence))).toEqual([1, 2, 'gap', 5]);
  });

  it('marks the stage at a place that two messages claimed', () => {
    const rows = lineRows({ stages: [1, 2].map(stage), anomalies: [anomaly('conflict', 2)] });
    expect(rows.map((row) => row.kind === 'stage' && row.conflict)).toEqual([false, true]);
  });
});
