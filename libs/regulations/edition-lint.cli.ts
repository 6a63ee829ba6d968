/**
 * Lints every edition: `node dist/libs/regulations/edition-lint.cli.js [--seeds <folder>] [--write-lock]`.
 * Run from the root of the repository. Ends with 1 when something is found.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { lintEdition } from './edition-lint.js';
import { brokenLocks, lockOf } from './edition-lock.js';
import type { EditionLock } from './edition-lock.js';
import { lintAgainstSeeds } from './lint/seed.rules.js';
import { readSeeds } from './lint/seed-text.js';
import { readEditions } from './read-editions.js';

const LOCK_FILE = resolve('libs/regulations/editions.lock.json');

const { values } = parseArgs({ options: { seeds: { type: 'string' }, 'write-lock': { type: 'boolean' } } });
const editions = readEditions(new URL('./editions/', import.meta.url));
if (values['write-lock'] === true) writeFileSync(LOCK_FILE, `${JSON.stringify(lockOf(editions), null, 2)}\n`);

const seeds = values.seeds === undefined ? null : readSeeds(resolve(values.seeds));
const findings = editions
  .flatMap((edition) => [...lintEdition(edition), ...(seeds === null ? [] : lintAgainstSeeds(edition, seeds))])
  .map(({ edition, rule, path, message }) => `${edition}${path}: ${rule}: ${message}`);
const lock = JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as EditionLock;
const broken = brokenLocks(lock, editions).map(
  (entry) => `${entry}: content changed; raise the revision, keep the old file`,
);

const report = [...findings, ...broken];
process.stdout.write(`${editions.length} editions, ${report.length} findings\n`);
process.stdout.write(
  seeds === null ? 'not checked against the texts: give --seeds <folder>\n' : 'checked against the texts\n',
);
for (const line of report) process.stderr.write(`${line}\n`);
process.exitCode = report.length > 0 ? 1 : 0;
