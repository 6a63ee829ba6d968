import { STAGE_TOPIC } from '../stage-updated.js';

const caseId = '0b6f6a0e-1111-5000-8000-00000000000a';
const at = '2026-09-11T04:00:00.000Z';

/** A message within the contract, with changed facts; as unchecked as what comes from outside. */
export function aStage(facts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    specversion: '1.0',
    id: '0b6f6a0e-2222-5000-8000-00000000000a',
    source: 'urn:qamqor:cases',
    type: STAGE_TOPIC,
    subject: caseId,
    time: at,
    datacontenttype: 'application/json',
    data: { caseId, sequence: 1, stage: 'result.signed', occurredAt: at, recordedAt: at, step: 3, ...facts },
  };
}
