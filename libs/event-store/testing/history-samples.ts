import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { upcastData } from '../event-types.js';
import type { EventTypes } from '../event-types.js';

/** One event's data as it was once stored; the file is `<type>.v<schemaVersion>.json` and never edited. */
interface HistorySample {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Tests that every registered type has a sample of every version there ever was, and that each still becomes the present
 * shape.
 * @param check throws when the data is not of the type's present schema.
 */
export function describeHistorySamples(
  folder: string,
  types: EventTypes,
  check: (type: string, data: Readonly<Record<string, unknown>>) => void,
): void {
  describe('stored event samples', () => {
    it('exist for every event type and version, and for nothing else', () => {
      const expected = [...types].flatMap(([type, { version }]) =>
        Array.from({ length: version }, (_, below) => sampleFile(type, below + 1)),
      );
      expect(sampleFiles(folder)).toEqual(expected.sort());
    });

    it.each(sampleFiles(folder))('%s says what it holds and still becomes the present shape', (file) => {
      const { type, schemaVersion, data } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as HistorySample;
      expect(file).toBe(sampleFile(type, schemaVersion));
      const definition = types.get(type);
      if (definition === undefined) throw new Error(`${type} is no known event type`);
      check(type, upcastData(type, definition, schemaVersion, data));
    });
  });
}

function sampleFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
}

function sampleFile(type: string, version: number): string {
  return `${type}.v${String(version)}.json`;
}
