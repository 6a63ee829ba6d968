import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { breakingChanges } from '../testing/schema-changes.js';
import { STAGES, type StageUpdated } from '../stage-updated.js';
import { assertStageUpdated, stageUpdatedSchema } from './assert-stage-updated.js';
import { parseStageUpdated } from './parse-stage-updated.js';

const folder = new URL('published/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T;

type Schema = Record<string, unknown>;
interface Data {
  required: string[];
  properties: Record<string, Schema>;
  additionalProperties: boolean;
  allOf: { if: unknown; then: { required: string[] } }[];
}
interface Draft extends Schema {
  required: string[];
  properties: Record<string, Schema>;
  $defs: { data: Data; stage: { enum: string[] }; slug: Schema; uuid: Schema; instant: Schema };
}

const present = stageUpdatedSchema as Draft;
const versions = readdirSync(folder);

/** The present schema with a change. */
function changed(change: (schema: Draft, data: Data) => void): Draft {
  const schema = structuredClone(present);
  change(schema, schema.$defs.data);
  return schema;
}

describe.each(versions)('what was published as %s', (version) => {
  const published = read<Draft>(`${version}/schema.json`);
  const samples = read<StageUpdated[]>(`${version}/samples.json`);

  it('is not broken by the present schema', () => {
    expect(breakingChanges(published, present)).toEqual([]);
  });

  it('has a message of every stage it knew', () => {
    expect(new Set(samples.map(({ data }) => data.stage))).toEqual(new Set(published.$defs.stage.enum));
  });

  it.each(samples.map((sample) => [sample.data.stage, sample] as const))(
    '%s is still written and read',
    (_, sample) => {
      expect(assertStageUpdated(sample)).toBe(sample);
      expect(parseStageUpdated(Buffer.from(JSON.stringify(sample)))).toEqual(sample);
    },
  );

  it('has messages within its own schema', () => {
    const isOfThen = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(published);
    expect(samples.filter((sample) => !isOfThen(sample))).toEqual([]);
  });
});

describe('a change that nobody may make within a version', () => {
  it.each<[string, (schema: Draft, data: Data) => void]>([
    ['a field removed', (_, data) => delete data.properties['role']],
    [
      'a field renamed',
      (_, { properties }) => {
        properties['body'] = properties['providerId'] ?? {};
        delete properties['providerId'];
      },
    ],
    ['a field required', (_, data) => data.required.push('externalCode')],
    [
      'a new field that is required',
      (_, data) => [(data.properties['mood'] = { enum: ['a'] }), data.required.push('mood')],
    ],
    ['a field that may be missing', (_, data) => data.required.splice(0, 1)],
    ['a type narrowed', (_, data) => (data.properties['step'] = { type: 'integer', minimum: 1, maximum: 1000 })],
    ['a number narrowed', (_, data) => (data.properties['sequence'] = { type: 'integer', minimum: 1, maximum: 5 })],
    ['a number widened', (_, data) => delete data.properties['step']?.['maximum']],
    ['a stage removed', (schema) => schema.$defs.stage.enum.pop()],
    ['a stage renamed', (schema) => schema.$defs.stage.enum.splice(0, 1, 'application.filed')],
    ['another type of event', (schema) => (schema.properties['type'] = { const: 'qamqor.case-stage.v2' })],
    ['another form of an instant', (schema) => (schema.$defs.instant['pattern'] = '^.*$')],
    ['a code narrowed', (schema) => (schema.$defs.slug['maxLength'] = 20)],
    ['a code of any length', (schema) => delete schema.$defs.slug['maxLength']],
    ['a string loosened', (schema) => delete schema.$defs.slug['pattern']],
    ['a list loosened to a string', (_, data) => (data.properties['role'] = { type: 'string' })],
    ['a new field for free text', (_, data) => (data.properties['reason'] = { type: 'string', maxLength: 100 })],
    ['a new field of any type', (_, data) => (data.properties['anything'] = {})],
    ['a new field with a loose pattern', (_, data) => (data.properties['code'] = { type: 'string', pattern: '[a-z]' })],
    ['unnamed fields let in', (_, data) => (data.additionalProperties = true)],
    ['a rule removed', (_, data) => data.allOf.pop()],
    ['a rule loosened', (_, data) => data.allOf[0]?.then.required.pop()],
    [
      'a new rule for a stage of old',
      (_, data) =>
        data.allOf.push({ if: { properties: { stage: { const: 'result.signed' } } }, then: { required: ['dueAt'] } }),
    ],
  ])('%s', (_, change) => {
    expect(breakingChanges(present, changed(change))).not.toEqual([]);
  });
});

describe('a change that a version takes', () => {
  it.each<[string, (schema: Draft, data: Data) => void]>([
    ['none', () => undefined],
    ['other words', (schema) => (schema['description'] = 'Other words')],
    ['a new optional field of listed words', (_, data) => (data.properties['mood'] = { enum: ['good', 'bad'] })],
    [
      'a new stage with its own rule',
      (schema, data) => {
        schema.$defs.stage.enum.push('child.consulted');
        data.allOf.push({ if: { properties: { stage: { const: 'child.consulted' } } }, then: { required: ['dueAt'] } });
      },
    ],
  ])('%s', (_, change) => {
    expect(breakingChanges(present, changed(change))).toEqual([]);
  });
});

it('the newest published version is what the program writes', () => {
  const newest = versions.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? '';
  expect(read(`${newest}/schema.json`)).toEqual(present);
  expect(present.$defs.stage.enum).toEqual([...STAGES]);
});
