import { describe, expect, it } from '@jest/globals';
import { aStage } from '../testing/a-stage.js';
import { STAGE_TOPIC, STAGES, type StageUpdated } from '../stage-updated.js';
import { assertStageUpdated, OutsideContract, stageUpdatedSchema } from './assert-stage-updated.js';
import { parseStageUpdated } from './parse-stage-updated.js';

const submitted = {
  stage: 'application.submitted',
  step: null,
  service: 'camps',
  jurisdiction: 'kz',
  edition: 'rk-2022-camps',
  providerId: 'taraz-education',
  channel: 'portal',
  dueAt: null,
};

/** Where the message differs from the contract; `undefined` when it does not. */
function placeOf(message: Record<string, unknown>): string | undefined {
  try {
    assertStageUpdated(message as unknown as StageUpdated);
  } catch (error) {
    if (error instanceof OutsideContract) return error.code;
    throw error;
  }
  return undefined;
}

describe('what the producer promises', () => {
  it.each([
    ['a stage', {}],
    ['an application', submitted],
    ['a step', { stage: 'step.started', role: 'clerk', dueAt: '2026-09-14T13:30:00.000Z' }],
    ['an issued result', { stage: 'result.issued', outcome: 'refusal' }],
    ['the code of another system', { externalCode: 'EXAMPLE-1' }],
  ])('%s', (_, facts) => {
    expect(placeOf(aStage(facts))).toBeUndefined();
    expect(() => parseStageUpdated(Buffer.from(JSON.stringify(aStage(facts))))).not.toThrow();
  });

  it.each([
    ['a fact more', aStage({ reason: 'x' }), '/data (additionalProperties)'],
    ['a member more', { ...aStage(), dataschema: 'x' }, ' (additionalProperties)'],
    ['an unknown stage', aStage({ stage: 'case.closed' }), '/data/stage (enum)'],
    [
      'a case named otherwise',
      { ...aStage(), subject: '0b6f6a0e-1111-5000-8000-00000000000b' },
      '/subject (not the case)',
    ],
    ['a name for a role', aStage({ stage: 'step.started', dueAt: null, role: 'Сериков' }), '/data/role (enum)'],
    ['words for a service', aStage({ ...submitted, service: 'two words' }), '/data/service (pattern)'],
    ['a service without end', aStage({ ...submitted, service: 's'.repeat(65) }), '/data/service (maxLength)'],
    ['an IIN for a body', aStage({ ...submitted, providerId: 'body-850101300123' }), '/data/providerId (pattern)'],
    ['an application of no service', aStage({ ...submitted, service: undefined }), '/data (required)'],
    ['the service in another stage', aStage({ service: 'camps' }), '/data/service (false schema)'],
    ['a step that nobody does', aStage({ stage: 'step.started', dueAt: null }), '/data (required)'],
    ['an IIN for a sequence', aStage({ sequence: 850101300123 }), '/data/sequence (maximum)'],
    ['a local time', aStage({ occurredAt: '2026-09-11T09:00:00+05:00' }), '/data/occurredAt (pattern)'],
  ])('never %s', (_, message, place) => {
    expect(placeOf(JSON.parse(JSON.stringify(message)) as Record<string, unknown>)).toBe(place);
  });
});

describe('the schema', () => {
  it('names the topic and the stages of the program', () => {
    expect(stageUpdatedSchema).toMatchObject({
      properties: { type: { const: STAGE_TOPIC } },
      $defs: { stage: { enum: STAGES } },
    });
  });
});
