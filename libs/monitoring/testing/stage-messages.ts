import 'reflect-metadata';
import { v5 } from 'uuid';
import { STAGE_TOPIC, type ReadStage } from '#stage-stream';

const NAMESPACE = '6f1c9a2e-0000-4000-8000-00000000feed';
const BEGAN = Date.UTC(2026, 8, 1, 4);

export const caseIdOf = (seed: string): string => v5(seed, NAMESPACE);
/** The n-th minute of the tests' time. */
export const minute = (n: number): string => new Date(BEGAN + n * 60_000).toISOString();

type Data = Partial<ReadStage['data']>;

/** A stage of a case as it is published; time goes on a minute with each. */
export function stageOf(seed: string, sequence: number, data: Data = {}): ReadStage {
  const caseId = caseIdOf(seed);
  const at = minute(sequence);
  return {
    specversion: '1.0',
    id: v5(`${seed} ${String(sequence)}`, NAMESPACE),
    source: 'urn:qamqor:cases',
    type: STAGE_TOPIC,
    subject: caseId,
    time: at,
    datacontenttype: 'application/json',
    data: { caseId, sequence, stage: 'executor.assigned', occurredAt: at, recordedAt: at, step: null, ...data },
  };
}

const FILED = {
  stage: 'application.submitted',
  service: 'camps',
  jurisdiction: 'kz',
  edition: 'rk-2022-camps',
  providerId: 'taraz-education',
  channel: 'portal',
} as const;

/** A case from filing to its result: two steps, due after `dueMinute`. */
export function wholeCase(seed: string, { dueMinute = 100, data = {} }: { dueMinute?: number; data?: Data } = {}) {
  return [
    stageOf(seed, 1, { ...FILED, dueAt: minute(dueMinute), ...data }),
    stageOf(seed, 2, { stage: 'step.started', step: 1, role: 'clerk', dueAt: minute(4) }),
    stageOf(seed, 3, { stage: 'application.registered', step: 1 }),
    stageOf(seed, 4, { stage: 'step.started', step: 2, role: 'executor', dueAt: minute(5) }),
    stageOf(seed, 5, { stage: 'result.drafted', step: 2 }),
    stageOf(seed, 6, { stage: 'result.issued', step: 2, outcome: 'favourable' }),
    stageOf(seed, 7, { stage: 'notice.attempted', step: 2 }),
  ];
}
