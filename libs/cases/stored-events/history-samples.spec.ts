import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isPlainPersonal } from '#personal-data';
import { upcastData } from '#event-store';
import { everyEvent } from '../testing/every-event.js';
import { caseEventTypes } from './case-event-types.js';

interface Sample {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const folder = new URL('./history/', import.meta.url);

/** Sealed the way the store seals, but to the same bytes every time. */
function sealed(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(sealed);
  if (isPlainPersonal(data)) {
    const bytes = createHash('sha256').update(JSON.stringify(data)).digest('base64url');
    return { $personal: data.$personal, sealed: bytes };
  }
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, sealed(value)]));
}

/** Names of all members, however deep: what a reader of the event relies on. */
function shape(data: unknown, path = ''): string[] {
  if (typeof data !== 'object' || data === null) return [path];
  if (Array.isArray(data)) return data.length > 0 ? shape(data[0], `${path}[]`) : [path];
  return Object.entries(data).flatMap(([key, value]) => shape(value, `${path}.${key}`));
}

const samples = new Map(
  readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Sample]),
);

describe('stored samples of case events', () => {
  it.each([...caseEventTypes])('%s has one for every version', (type, { version }) => {
    for (let each = 1; each <= version; each += 1) {
      expect(samples.get(`${type}.v${String(each)}.json`)).toMatchObject({ type, schemaVersion: each });
    }
  });

  it.each(everyEvent().map((event) => [event.type, event] as const))(
    '%s still has the shape of its version',
    (type, event) => {
      const definition = caseEventTypes.get(type) ?? { version: 0 };
      for (const sample of samples.values()) {
        if (sample.type !== type) continue;
        const lifted = upcastData(type, definition, sample.schemaVersion, sample.data);
        expect(shape(lifted).sort()).toEqual(shape(sealed(event.data)).sort());
      }
    },
  );
});

// Writes the sample of a new type or version: QAMQOR_WRITE_SAMPLES=1. A sample that exists is never written again.
if (process.env['QAMQOR_WRITE_SAMPLES'] === '1') {
  mkdirSync(folder, { recursive: true });
  for (const { type, data } of everyEvent()) {
    const schemaVersion = caseEventTypes.get(type)?.version ?? 1;
    const sample = `${JSON.stringify({ type, schemaVersion, data: sealed(data) }, null, 2)}\n`;
    const file = new URL(`${type}.v${String(schemaVersion)}.json`, folder);
    if (!samples.has(`${type}.v${String(schemaVersion)}.json`)) writeFileSync(file, sample, { flag: 'wx' });
  }
}
