/**
 * Writes docs/editions.md from the editions: `node dist/libs/regulations/edition-report.cli.js write`, or `check`, which fails
 * when the file says something else. Run from the root of the repository.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { readEditions } from './read-editions.js';
import { editionReport } from './report/edition-report.js';

const FILE = 'docs/editions.md';

const text = editionReport(readEditions(new URL('./editions/', import.meta.url)));
if (process.argv[2] === 'write') writeFileSync(FILE, text);
else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  process.stderr.write(`${FILE} is out of date: run npm run editions:report\n`);
  process.exitCode = 1;
}
