import { describe, expect, it } from '@jest/globals';
import { eventTypes } from '../../apps/api/slices.js';
import { read, trackedPaths } from './tracked-files.js';

const SAMPLE = /^libs\/(?:cases|complaints|outages|audit|identity|stage-stream)\/.*history\/([A-Za-z]+\.v\d+)\.json$/;

describe('every event type the program knows', () => {
  const samples = trackedPaths().flatMap((path) => SAMPLE.exec(path)?.[1] ?? []);

  it.each([...eventTypes])('%s has a stored sample of every version there ever was', (type, { version }) => {
    const versions = Array.from({ length: version }, (_, below) => `${type}.v${String(below + 1)}`);
    expect(samples).toEqual(expect.arrayContaining(versions));
  });

  it('stands in the catalogue of events', () => {
    const { text } = read('docs/events.md');
    expect([...eventTypes.keys()].filter((type) => !text.includes(`### ${type}\n`))).toEqual([]);
  });
});
