import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { DEAD_LETTER_TOPIC, STAGE_TOPIC, type StageUpdated } from '../stage-updated.js';
import { assertStageUpdated, stageUpdatedSchema } from './assert-stage-updated.js';
import { parseStageUpdated } from './parse-stage-updated.js';

interface Channel {
  readonly address: string;
  readonly bindings: { readonly kafka: { readonly topic: string } };
}
interface Example {
  readonly name: string;
  readonly headers: object;
  readonly payload: unknown;
}
interface Message {
  readonly headers: { readonly properties: Readonly<Record<string, { enum?: string[]; const?: string }>> };
  readonly payload: { readonly schema: { readonly $ref: string } };
  readonly examples: readonly Example[];
}
interface AsyncApi {
  readonly asyncapi: string;
  readonly channels: Readonly<Record<'caseStages' | 'deadLetters', Channel>>;
  readonly operations: Readonly<Record<string, { readonly channel: { readonly $ref: string } }>>;
  readonly components: { readonly messages: Readonly<Record<'stageUpdated' | 'unreadableStage', Message>> };
}

const file = new URL('../../../docs/asyncapi.yaml', import.meta.url);
const document = parse(readFileSync(file, 'utf8')) as AsyncApi;
const official = new URL(
  `../../../node_modules/@asyncapi/specs/schemas/${document.asyncapi}-without-$id.json`,
  import.meta.url,
);

const { stageUpdated, unreadableStage } = document.components.messages;

describe('docs/asyncapi.yaml', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  const isAsyncApi = ajv.compile(JSON.parse(readFileSync(official, 'utf8')) as object);

  it('is an AsyncAPI document by the official schema', () => {
    isAsyncApi(document);
    expect(isAsyncApi.errors).toBeNull();
  });

  it('would be refused with a member that does not belong there', () => {
    expect(isAsyncApi({ ...document, topics: {} })).toBe(false);
    expect(isAsyncApi({ ...document, operations: { send: { action: 'shout' } } })).toBe(false);
  });

  it('names the topics of the program', () => {
    const { caseStages, deadLetters } = document.channels;
    expect([caseStages.address, caseStages.bindings.kafka.topic]).toEqual([STAGE_TOPIC, STAGE_TOPIC]);
    expect([deadLetters.address, deadLetters.bindings.kafka.topic]).toEqual([DEAD_LETTER_TOPIC, DEAD_LETTER_TOPIC]);
    expect(unreadableStage.headers.properties['origin-topic']?.const).toBe(STAGE_TOPIC);
  });

  it('has an operation for each topic', () => {
    const used = Object.values(document.operations).map(({ channel }) => channel.$ref);
    expect(used.sort()).toEqual(Object.keys(document.channels).map((name) => `#/channels/${name}`));
  });

  it('points at the schema by which the program checks', () => {
    const referred = new URL(stageUpdated.payload.schema.$ref, file);
    expect(JSON.parse(readFileSync(referred, 'utf8'))).toEqual(stageUpdatedSchema);
  });

  it('names every reason for which a message is put aside', () => {
    const reasons = unreadableStage.headers.properties['reason']?.enum ?? [];
    const source = readFileSync(new URL('parse-stage-updated.ts', import.meta.url), 'utf8');
    const [, union = ''] = /type UnreadableReason = (.*);/.exec(source) ?? [];
    expect(reasons).toEqual([...union.matchAll(/'([^']+)'/g)].map(([, reason]) => reason));
  });

  it.each(stageUpdated.examples.map((example) => [example.name, example] as const))('example %s', (_, { payload }) => {
    const message = payload as StageUpdated;
    expect(assertStageUpdated(message)).toBe(message);
  });

  it.each(unreadableStage.examples.map((example) => [example.name, example] as const))(
    'example %s is put aside for its reason',
    (_, { headers, payload }) => {
      const reading = (): unknown => parseStageUpdated(Buffer.from(JSON.stringify(payload)));
      expect(reading).toThrow(expect.objectContaining({ reason: 'reason' in headers ? headers.reason : '' }));
    },
  );
});
