import { describe, expect, it } from '@jest/globals';
import type { SelectedCase } from '#cases';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { ocelSchema } from '../testing/ocel-schema.js';
import { closedCase, listed, openCase, textOf } from '../testing/selected-cases.js';
import { ocelOf } from './ocel.js';

interface Related {
  readonly id: string;
  readonly type: string;
  readonly relationships: readonly { readonly objectId: string }[];
}
interface Log {
  readonly eventTypes: readonly { readonly name: string }[];
  readonly objects: readonly (Related & {
    readonly attributes: readonly { readonly name: string; readonly time: string }[];
  })[];
  readonly events: readonly Related[];
}

const ajv = new Ajv();
addFormats.default(ajv);
const fits = ajv.compile(ocelSchema);

const logOf = async (...cases: readonly SelectedCase[]): Promise<Log> =>
  JSON.parse(await textOf(ocelOf(() => listed(...cases)))) as Log;

describe('the OCEL export', () => {
  it.each<{ cases: readonly SelectedCase[] }>([
    { cases: [] },
    { cases: [closedCase] },
    { cases: [closedCase, openCase] },
  ])('fits the schema, whatever the number of cases', async ({ cases }) => {
    expect([fits(await logOf(...cases)), fits.errors]).toEqual([true, null]);
  });

  it('has every id once, and relates to nothing that is not there', async () => {
    const { objects, events } = await logOf(closedCase, openCase);
    const ids = objects.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(events.map(({ id }) => id)).size).toBe(3);
    const related = [...objects, ...events].flatMap(({ relationships }) => relationships);
    expect(related.filter(({ objectId }) => !ids.includes(objectId))).toEqual([]);
    expect(
      events.every(({ relationships }) => relationships.some(({ objectId }) => objectId.startsWith('case:'))),
    ).toBe(true);
  });

  it('names the deputy who acted, and for whom', async () => {
    const { events } = await logOf(openCase);
    expect(events[0]?.relationships).toEqual(
      expect.arrayContaining([
        { objectId: 'officer:officer-2', qualifier: 'performer' },
        { objectId: 'officer:officer-3', qualifier: 'in-place-of' },
      ]),
    );
  });

  it('declares the types of all events in ASCII', async () => {
    const { eventTypes, events } = await logOf(closedCase);
    const declared = eventTypes.map(({ name }) => name);
    expect(declared.filter((name) => !/^[a-z.-]+$/.test(name))).toEqual([]);
    expect(events.filter(({ type }) => !declared.includes(type))).toEqual([]);
  });

  it('says what a case is from its beginning, and how it ended from then on', async () => {
    const { objects } = await logOf(closedCase, openCase);
    const timesOf = (id: string): Record<string, string> =>
      Object.fromEntries(objects.find((one) => one.id === id)?.attributes.map(({ name, time }) => [name, time]) ?? []);
    expect(timesOf('case:case-1')).toMatchObject({ service: '1970-01-01T00:00:00Z', outcome: closedCase.closedAt });
    expect(timesOf('case:case-2')).not.toHaveProperty('outcome');
  });

  it('leaves out a case that came in between the two walks', async () => {
    const walks = [listed(closedCase), listed(openCase, closedCase)];
    const log = JSON.parse(await textOf(ocelOf(() => walks.shift() ?? listed()))) as Log;
    expect(log.objects.filter(({ type }) => type === 'case').map(({ id }) => id)).toEqual(['case:case-1']);
  });
});
