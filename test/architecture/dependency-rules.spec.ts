import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT } from './tracked-files.js';
import { layWrongTree, wrongFiles } from './wrong-tree.js';

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const COMMAND = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

describe('the dependency rules', () => {
  let folder: string;
  let violations: readonly Violation[];

  beforeAll(() => {
    folder = layWrongTree();
    violations = cruise(folder);
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(wrongFiles)('%s catches %s', (rule, path) => {
    const caught = violations.filter(({ from, to }) => from === path || to === path);
    expect(caught.map((violation) => violation.rule.name)).toContain(rule);
  });

  it('let right files pass', () => {
    const right = [
      'libs/cases/domain/good.ts',
      'libs/cases/good.spec.ts',
      'apps/api/main.ts',
      'libs/identity/index.ts',
    ];
    expect(violations.filter(({ from }) => right.includes(from))).toEqual([]);
  });

  it('are each tried here', () => {
    const { forbidden } = createRequire(import.meta.url)(CONFIG) as { forbidden: readonly { name: string }[] };
    expect(wrongFiles.map(([rule]) => rule).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });
});

function cruise(folder: string): readonly Violation[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [COMMAND, 'apps', 'libs', '--config', CONFIG, '--output-type', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 50_000_000 },
  );
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { summary: { violations: readonly Violation[] } }).summary.violations;
}
