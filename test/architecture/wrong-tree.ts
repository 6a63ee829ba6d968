import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './tracked-files.js';

/** Each file breaks the rule it is listed under, and would do so in the real tree. */
const WRONG: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'no-cycles': ['libs/platform/circle.ts', `import './circle-back.js';`],
  'domain-is-pure': ['libs/cases/domain/clock.ts', `import { clock } from '#platform'; clock();`],
  'event-store-stands-alone': ['libs/event-store/clock.ts', `import { clock } from '#platform'; clock();`],
  'no-framework-below': ['libs/event-store/nest.ts', `import { Injectable } from '@nestjs/common'; Injectable();`],
  'read-models-know-no-slice': ['libs/read-models/case.ts', `import { caseFile } from '#cases'; caseFile();`],
  'libs-meet-at-index': ['libs/cases/inside.ts', `import { viewer } from '../identity/viewer.js'; viewer();`],
  'no-way-through-own-index': ['libs/cases/own-face.ts', `import { caseFile } from '#cases'; caseFile();`],
  'cases-know-no-record-beside': ['libs/cases/complaint.ts', `import { complaint } from '#complaints'; complaint();`],
  'records-beside-apart': ['libs/outages/complaint.ts', `import { complaint } from '#complaints'; complaint();`],
  'nothing-below-knows-papers': ['libs/outages/paper.ts', `import { paper } from '#papers'; paper();`],
  'nothing-below-knows-cases': ['libs/identity/case.ts', `import { caseFile } from '#cases'; caseFile();`],
  'system-looks-from-above': ['libs/cases/system.ts', `import { system } from '#system'; system();`],
  'apps-use-faces': ['apps/api/inside.ts', `import { viewer } from '../../libs/identity/viewer.js'; viewer();`],
  'apps-apart': ['apps/cli/main.ts', `import { main } from '../api/main.js'; main();`],
  'process-stands-alone': ['apps/process/begin.ts', `import { main } from '../api/main.js'; main();`],
  'monitoring-knows-no-case': ['apps/monitoring/case.ts', `import { caseFile } from '#cases'; caseFile();`],
  'web-is-thin': ['apps/web/src/rule.ts', `import { caseFile } from '#cases'; caseFile();`],
  'libs-below-apps': ['libs/platform/main.ts', `import { main } from '../../apps/api/main.js'; main();`],
  'testing-only-in-tests': ['libs/cases/fake.ts', `import { fake } from '#identity/testing'; fake();`],
  'one-kurrentdb-client': ['libs/platform/old.ts', `import { old } from '@eventstore/db-client'; old();`],
  'declared-packages-only': ['libs/platform/dev.ts', `import { dev } from 'typescript'; dev();`],
  resolvable: ['libs/platform/nowhere.ts', `import './gone.js';`],
};

/** What the wrong files import: right by itself. */
const RIGHT: Readonly<Record<string, string>> = {
  'libs/platform/index.ts': 'export const clock = () => 0;',
  'libs/platform/circle-back.ts': `import './circle.js';`,
  'libs/platform/domain-error.ts': 'export class DomainError extends Error {}',
  'libs/identity/index.ts': `export * from './viewer.js';`,
  'libs/identity/viewer.ts': 'export const viewer = () => 0; export type Viewer = string;',
  'libs/identity/testing/index.ts': 'export const fake = () => 0;',
  'libs/cases/index.ts': 'export const caseFile = () => 0;',
  'libs/papers/index.ts': 'export const paper = () => 0;',
  'libs/complaints/index.ts': 'export const complaint = () => 0;',
  'libs/system/index.ts': 'export const system = () => 0;',
  'libs/cases/domain/good.ts': `import type { Viewer } from '#identity'; import { DomainError } from '#platform/domain-error'; export const refuse = (who: Viewer) => new DomainError(who);`,
  'libs/cases/good.spec.ts': `import { fake } from '#identity/testing'; fake();`,
  'apps/api/main.ts': `import { clock } from '#platform'; export const main = () => clock();`,
};

const PACKAGES = ['@nestjs/common', '@eventstore/db-client', 'typescript'];

export const wrongFiles: readonly (readonly [rule: string, path: string])[] = Object.entries(WRONG).map(
  ([rule, [path]]) => [rule, path],
);

/** Writes the tree to a new folder with this repository's entry points. */
export function layWrongTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qamqor-architecture-'));
  const lay = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  };
  for (const [path, text] of [...Object.entries(RIGHT), ...Object.values(WRONG)]) lay(path, text);
  for (const name of PACKAGES) {
    lay(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    lay(`node_modules/${name}/index.js`, 'exports.nothing = 0;');
  }
  lay('package.json', JSON.stringify(manifest()));
  return folder;
}

function manifest() {
  const { imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { imports: object };
  const dependencies = { '@nestjs/common': '1.0.0', '@eventstore/db-client': '1.0.0' };
  return { name: 'wrong', type: 'module', imports, dependencies, devDependencies: { typescript: '1.0.0' } };
}
