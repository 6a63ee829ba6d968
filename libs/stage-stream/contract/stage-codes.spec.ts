import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { externalCodeOf, InvalidStageCodes, useStageCodes } from './stage-codes.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qamqor-codes-'));
  file = join(folder, 'codes.yaml');
});
afterEach(() => {
  useStageCodes(undefined);
  rmSync(folder, { recursive: true });
});

function faultsOf(text: string): readonly string[] {
  writeFileSync(file, text);
  try {
    useStageCodes(file);
  } catch (error) {
    if (error instanceof InvalidStageCodes) return error.faults;
    throw error;
  }
  return [];
}

describe('codes of the monitoring system', () => {
  it('are none without a file', () => {
    expect(externalCodeOf('result.signed')).toBeUndefined();
  });

  it.each([
    ['YAML', 'result.signed: 010\nresult.issued: EXAMPLE_2.b-1\n'],
    ['JSON', '{"result.signed": "010", "result.issued": "EXAMPLE_2.b-1"}'],
  ])('are read from %s as they are written', (_, text) => {
    expect(faultsOf(text)).toEqual([]);
    expect(externalCodeOf('result.signed')).toBe('010');
    expect(externalCodeOf('result.issued')).toBe('EXAMPLE_2.b-1');
    expect(externalCodeOf('step.started')).toBeUndefined();
  });

  it('may be one for several stages', () => {
    expect(faultsOf('result.signed: done\nresult.issued: done\n')).toEqual([]);
  });
});

describe('a file that cannot be used', () => {
  it('has all its faults named together', () => {
    const faults = faultsOf(
      'result.sgned: A\nresult.issued: "two words"\nstep.started:\nstep.overdue: "850101300123"\n',
    );
    expect(faults.map((fault) => fault.split(' must')[0])).toEqual([
      'result.sgned is not a stage',
      'the code of result.issued',
      'the code of step.started',
      'the code of step.overdue',
    ]);
  });

  it('may name a stage twice', () => {
    expect(faultsOf('result.signed: A\nresult.signed: B\n')).toEqual([expect.stringContaining('unique')]);
  });

  it.each(['', '- result.signed', 'result.signed', '{'])('may hold no such lines: %j', (text) => {
    expect(faultsOf(text)).not.toEqual([]);
  });

  it('may be away, which is said by its name', () => {
    expect(() => useStageCodes(join(folder, 'none.yaml'))).toThrow(/none\.yaml cannot be read/);
  });

  it('leaves the codes from before', () => {
    faultsOf('result.signed: A\n');
    faultsOf('result.signed: B\nresult.sgned: C\n');
    expect(externalCodeOf('result.signed')).toBe('A');
  });
});
