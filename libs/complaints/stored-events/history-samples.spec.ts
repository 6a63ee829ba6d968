import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { upcastData } from '#event-store';
import { isPlainPersonal } from '#personal-data';
import type { ComplaintEvent } from '../domain/complaint-events.js';
import { answerComplaint, forwardComplaint, satisfyComplaint } from '../domain/consider-complaint.js';
import { fileComplaint } from '../domain/file-complaint.js';
import { applyOutcome, recordReview } from '../domain/review-complaint.js';
import { act, after, filed, filing, fold, officer } from '../testing/fixtures.js';
import { complaintEventTypes } from './complaint-event-types.js';

interface Sample {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const folder = new URL('./history/', import.meta.url);
const at = '2026-09-08T10:00:00+05:00';

/** One event of each type, as decisions make it today. */
function present(): ComplaintEvent[] {
  const reviewed = after(
    (file) => fileComplaint(file, filing({ entry: 4 })),
    (file) => forwardComplaint(file, { to: 'Жоғары тұрған орган', act: act('clerk', at) }),
    (file) =>
      recordReview(file, {
        outcome: 'cancel',
        decidedOn: '2026-09-21',
        decisionNumber: '15',
        text: 'Актінің күші жойылды',
        reopens: null,
        act: act('clerk', '2026-09-22T10:00:00+05:00'),
      }),
    (file) => applyOutcome(file, { because: null, at: '2026-09-22T05:00:01.000Z' }),
  );
  const deputy = act('head', at, { officer: officer('head', 'deputy') });
  return [
    ...reviewed,
    ...satisfyComplaint(fold(filed()), { action: 'Нәтиже қайта берілді', reopens: null, act: act('head', at) }),
    ...answerComplaint(fold(filed()), { outcome: 'not-satisfied', text: 'Негіз бар', reopens: null, act: deputy }),
  ];
}

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

describe('stored samples of complaint events', () => {
  it('are there for every type and version, and for nothing else', () => {
    const expected = [...complaintEventTypes].flatMap(([type, { version }]) =>
      Array.from({ length: version }, (_, below) => `${type}.v${String(below + 1)}.json`),
    );
    expect([...samples.keys()].sort()).toEqual(expected.sort());
  });

  it.each(present().map((event) => [event.type, event] as const))(
    '%s still has the shape of its version',
    (type, event) => {
      const definition = complaintEventTypes.get(type) ?? { version: 0 };
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
  for (const { type, data } of present()) {
    const schemaVersion = complaintEventTypes.get(type)?.version ?? 1;
    const name = `${type}.v${String(schemaVersion)}.json`;
    const sample = `${JSON.stringify({ type, schemaVersion, data: sealed(data) }, null, 2)}\n`;
    if (!samples.has(name)) writeFileSync(new URL(name, folder), sample, { flag: 'wx' });
  }
}
