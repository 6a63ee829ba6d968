import { describe, expect, it } from '@jest/globals';
import { aStage } from '../testing/a-stage.js';
import { parseStageUpdated, UnreadableStage } from './parse-stage-updated.js';

const bytes = (message: unknown): Buffer => Buffer.from(JSON.stringify(message));

function reasonOf(message: Uint8Array | null): string | undefined {
  try {
    parseStageUpdated(message);
  } catch (error) {
    if (error instanceof UnreadableStage) return error.reason;
    throw error;
  }
  return undefined;
}

describe('what a reader takes', () => {
  it('is a message as the producer sends it', () => {
    expect(parseStageUpdated(bytes(aStage()))).toEqual(aStage());
  });

  it('may hold fields and a stage of a later minor version, and keeps them', () => {
    const later = { ...aStage({ stage: 'child.consulted', mood: { of: 'later' } }), dataschema: 'urn:later' };
    expect(parseStageUpdated(bytes(later))).toEqual(later);
  });
});

describe('what a reader refuses', () => {
  it.each([
    ['no message at all', null],
    ['an empty one', Buffer.alloc(0)],
    ['half of one', bytes(aStage()).subarray(0, 40)],
    ['letters that are not UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
  ])('%s is no JSON', (_, message) => {
    expect(reasonOf(message)).toBe('not-json');
  });

  it.each([
    ['a list', [aStage()]],
    ['a number', 7],
    ['null', null],
    ['another version of CloudEvents', { ...aStage(), specversion: '2.0' }],
    ['no id', { ...aStage(), id: undefined }],
    ['an empty source', { ...aStage(), source: '' }],
    ['a type that is no text', { ...aStage(), type: 1 }],
  ])('%s is no CloudEvent', (_, message) => {
    expect(reasonOf(bytes(message))).toBe('not-cloudevent');
  });

  it.each(['qamqor.case-stage.v2', 'qamqor.case-stage', 'other'])('%s is another type', (type) => {
    expect(reasonOf(bytes({ ...aStage(), type }))).toBe('unknown-type');
  });

  it.each([
    ['no data', { ...aStage(), data: undefined }],
    ['data as a list', { ...aStage(), data: [] }],
    ['another subject than the case', { ...aStage(), subject: 'other' }],
    ['a time without a zone', { ...aStage(), time: '2026-09-11T04:00:00' }],
    ['a day that is not in the calendar', aStage({ occurredAt: '2026-13-41T04:00:00.000Z' })],
    ['sequence 0', aStage({ sequence: 0 })],
    ['half a sequence', aStage({ sequence: 1.5 })],
    ['a sequence in words', aStage({ sequence: '1' })],
    ['no step', aStage({ step: undefined })],
    ['an empty stage', aStage({ stage: '' })],
    ['a stage without end', aStage({ stage: 's'.repeat(201) })],
    ['a service that is no text', aStage({ service: ['camps'] })],
    ['a due date that is no instant', aStage({ dueAt: 'soon' })],
    ['an application without a service', aStage({ stage: 'application.submitted' })],
  ])('%s is outside the schema', (_, message) => {
    expect(reasonOf(bytes(message))).toBe('outside-schema');
  });

  it('says nothing of what stood in the message', () => {
    const told = (() => {
      try {
        return parseStageUpdated(Buffer.from('{"fullName":"Сериков"'));
      } catch (error) {
        return String(error instanceof Error ? [error.message, error.cause] : error);
      }
    })();
    expect(told).toBe('The message is not a stage of version 1: not-json,');
  });
});
