import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { editions } from '#regulations';
import { given } from '#event-store/testing';
import { officer } from '../testing/fixtures.js';
import type { IntakeRefusalEvent } from './intake-refusal-events.js';
import { intakeRefusal, recordIntakeRefusal, type RecordIntakeRefusalInput } from './intake-refusal.js';

const at = '2019-09-09T04:00:00.000Z';
const input: RecordIntakeRefusalInput = {
  refusalId: '00000000-0000-4000-8000-000000000001',
  edition: editions.get('zhambyl-2019-patronage-and-payment'),
  channel: 'portal',
  condition: 'condition-2',
  officer: officer('portal-gateway'),
  jurisdictions: ['zhambyl'],
  occurredAt: at,
  now: at,
};
const record = (change: Partial<RecordIntakeRefusalInput> = {}): ReturnType<ReturnType<typeof given>['when']> =>
  given<null, IntakeRefusalEvent>(intakeRefusal, []).when(() => recordIntakeRefusal({ ...input, ...change }));

const sample = new URL('../stored-events/history/IntakeRefused.v1.json', import.meta.url);

describe('a request that failed a condition', () => {
  const [refused] = recordIntakeRefusal(input);

  it('is recorded with the condition, and with nothing of who asked', () => {
    expect(refused).toEqual({
      type: 'IntakeRefused',
      data: {
        refusalId: input.refusalId,
        edition: 'zhambyl-2019-patronage-and-payment',
        editionRevision: 2,
        service: 'patronage-and-payment',
        jurisdiction: 'zhambyl',
        channel: 'portal',
        condition: 'condition-2',
        bodyId: 'portal-1',
        occurredAt: at,
      },
    });
  });
  it('is the matter of whoever takes in through the channel', () => {
    record({ officer: officer('operator') }).refused('not-your-role');
    record({ jurisdictions: ['astana'] }).refused('counter-outside-jurisdiction');
    record({ channel: 'state-corporation' }).refused('channel-not-in-edition');
  });
  it('names a condition before the hand-over, at a time that has come', () => {
    record({ condition: 'condition-3' }).refused('flow-condition-not-in-edition');
    record({ now: '2019-09-09T03:59:00.000Z' }).refused('occurred-in-future');
  });
  it('is stored in the shape of its sample', () => {
    // Written once with QAMQOR_WRITE_SAMPLES=1; a sample that exists is never written again.
    if (process.env['QAMQOR_WRITE_SAMPLES'] === '1') {
      writeFileSync(sample, `${JSON.stringify({ schemaVersion: 1, ...refused }, null, 2)}\n`, { flag: 'wx' });
    }
    expect(JSON.parse(readFileSync(sample, 'utf8'))).toEqual({ schemaVersion: 1, ...refused });
  });
});
