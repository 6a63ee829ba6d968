import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { upcastData } from '#event-store';
import { drawUpRecord, linkCases, recordRestoration, signRecord } from '../domain/keep-record.js';
import type { OutageEvent } from '../domain/outage-events.js';
import { reportOutage } from '../domain/report-outage.js';
import { act, after, openCase, report } from '../testing/fixtures.js';
import { outageEventTypes } from './outage-event-types.js';

interface Sample {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const folder = new URL('./history/', import.meta.url);
const soon = '2026-09-07T10:30:00+05:00';
const signature = {
  contentHash: 'ab',
  algorithm: 'Ed25519',
  signature: 'cd',
  signedBy: 'head',
  kind: 'built-in',
} as const;

/** One event of each type, as decisions make it today. */
function present(): OutageEvent[] {
  const second = { ...openCase, caseId: 'case-2' };
  return after(
    (outage) => reportOutage(outage, report()),
    (outage) => linkCases(outage, { cases: [second], act: act('executor', soon) }),
    (outage) =>
      drawUpRecord(outage, {
        number: 'Т-1/2026',
        cause: 'Арна үзілген',
        measures: 'Провайдерге хабарланды',
        cases: [openCase, second],
        act: act('ict-officer', soon),
      }),
    (outage) => signRecord(outage, { signature, act: act('head', soon) }),
    (outage) => recordRestoration(outage, { restoredAt: '2026-09-07T05:20:00.000Z', act: act('ict-officer', soon) }),
  );
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

describe('stored samples of outage events', () => {
  it('are there for every type and version, and for nothing else', () => {
    const expected = [...outageEventTypes].flatMap(([type, { version }]) =>
      Array.from({ length: version }, (_, below) => `${type}.v${String(below + 1)}.json`),
    );
    expect([...samples.keys()].sort()).toEqual(expected.sort());
  });

  it.each(present().map((event) => [event.type, event] as const))(
    '%s still has the shape of its version',
    (type, event) => {
      const definition = outageEventTypes.get(type) ?? { version: 0 };
      for (const sample of samples.values()) {
        if (sample.type !== type) continue;
        const lifted = upcastData(type, definition, sample.schemaVersion, sample.data);
        expect(shape(lifted).sort()).toEqual(shape(event.data).sort());
      }
    },
  );
});

// Writes the sample of a new type or version: QAMQOR_WRITE_SAMPLES=1. A sample that exists is never written again.
if (process.env['QAMQOR_WRITE_SAMPLES'] === '1') {
  for (const { type, data } of present()) {
    const schemaVersion = outageEventTypes.get(type)?.version ?? 1;
    const name = `${type}.v${String(schemaVersion)}.json`;
    const sample = `${JSON.stringify({ type, schemaVersion, data }, null, 2)}\n`;
    if (!samples.has(name)) writeFileSync(new URL(name, folder), sample, { flag: 'wx' });
  }
}
