import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { upcastData } from '#event-store';
import { noteLook, look, openLook } from '../domain/look.js';
import type { LookEvent } from '../domain/look-events.js';
import { lookEventTypes } from './look-event-types.js';

interface Sample {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const folder = new URL('./history/', import.meta.url);

/** One event of each type, as decisions make it today. */
function present(): LookEvent[] {
  const whose = { officerId: 'auditor-1', caseId: 'case-1' };
  const opening = { lookId: 'look-1', providerId: 'provider-1', reason: 'Жоспарлы тексеру', ...whose };
  const opened = openLook(look.initialState, { ...opening, now: '2026-09-07T05:00:00.000Z' });
  const noting = {
    what: 'raw-event',
    revision: 4,
    format: null,
    filter: null,
    now: '2026-09-07T05:01:00.000Z',
  } as const;
  return [...opened, ...noteLook(opened.reduce(look.evolve, look.initialState), { ...whose, ...noting })];
}

const samples = new Map(
  readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Sample]),
);

describe('stored samples of looks', () => {
  it('are there for every type and version, and for nothing else', () => {
    const expected = [...lookEventTypes].flatMap(([type, { version }]) =>
      Array.from({ length: version }, (_, below) => `${type}.v${String(below + 1)}.json`),
    );
    expect([...samples.keys()].sort()).toEqual(expected.sort());
  });

  it.each(present().map((event) => [event.type, event] as const))(
    '%s still has the shape of its version',
    (type, event) => {
      const definition = lookEventTypes.get(type) ?? { version: 0 };
      for (const sample of samples.values()) {
        if (sample.type !== type) continue;
        const lifted = upcastData(type, definition, sample.schemaVersion, sample.data);
        expect(Object.keys(lifted).sort()).toEqual(Object.keys(event.data).sort());
      }
    },
  );
});

// Writes the sample of a new type or version: QAMQOR_WRITE_SAMPLES=1. A sample that exists is never written again.
if (process.env['QAMQOR_WRITE_SAMPLES'] === '1') {
  for (const { type, data } of present()) {
    const schemaVersion = lookEventTypes.get(type)?.version ?? 1;
    const name = `${type}.v${String(schemaVersion)}.json`;
    const sample = `${JSON.stringify({ type, schemaVersion, data }, null, 2)}\n`;
    if (!samples.has(name)) writeFileSync(new URL(name, folder), sample, { flag: 'wx' });
  }
}
