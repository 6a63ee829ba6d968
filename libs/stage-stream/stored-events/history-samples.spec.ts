import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { describeHistorySamples } from '#event-store/testing';
import { type StageLeaseEvent, type StageResendEvent, stageStreamEventTypes } from './stage-events.js';

type Fields = Readonly<Record<(StageLeaseEvent | StageResendEvent)['type'], readonly string[]>>;

/** What a reader of each event relies on. */
const fields: Fields = {
  StageLeaseTaken: ['checkpoint', 'epoch', 'holder'],
  StagesHandedOver: ['checkpoint', 'epoch', 'holder'],
  StageLeaseReleased: ['checkpoint', 'epoch', 'holder'],
  StagesResendRequested: ['caseId', 'from', 'occurredAt', 'requestId', 'to'],
  StagesResent: ['done', 'sent'],
};

describeHistorySamples(fileURLToPath(new URL('./history', import.meta.url)), stageStreamEventTypes, (type, data) => {
  expect(Object.keys(data).sort()).toEqual(fields[type as keyof Fields]);
});
