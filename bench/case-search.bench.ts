/**
 * Search over names at 100,000 cases of two people each: taking all names in, what they take of memory, the longest time the
 * program is held up meanwhile, and a search. `CASES` changes the size.
 *
 * node --conditions=qamqor-source --expose-gc --import ./libs/event-store/testing/typescript.mjs bench/case-search.bench.ts
 */
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { CaseFinder } from '../libs/cases/case-search/case-finder.js';
import { caseSearch } from '../libs/cases/case-search/case-search.projection.js';
import type { CaseEvent } from '../libs/cases/domain/case-events.js';
import { after } from '../libs/cases/testing/fixtures.js';
import { personal, PersonalData, SqliteSubjectKeyStore } from '../libs/personal-data/index.js';
import { Projector } from '../libs/read-models/index.js';
import { GeneratedCases } from './generated-cases.js';

const CASES = Number(process.env['CASES'] ?? 100_000);
const SEALED_TOGETHER = 5_000;
const SYLLABLES = [
  'Ай',
  'Бол',
  'Гүл',
  'Ер',
  'Жан',
  'Қай',
  'Мұрат',
  'Нұр',
  'Сәу',
  'Тоқ',
  'Үм',
  'Шың',
  'ғали',
  'бек',
  'ман',
];

/** Some thousands of different words, as in a region's books. */
function word(no: number): string {
  const part = (at: number): string => SYLLABLES[Math.floor(no / SYLLABLES.length ** at) % SYLLABLES.length] ?? '';
  return `${part(0)}${part(1).toLowerCase()}${part(2).toLowerCase()}`;
}

function nameOf(no: number): string {
  return `${word(no * 7_919)} ${word(no * 104_729 + 1)} ${word(no * 1_299_709 + 2)}ұлы`;
}

async function sealedParties(personalData: PersonalData): Promise<object[][]> {
  const all: object[][] = [];
  for (let from = 0; from < CASES; from += SEALED_TOGETHER) {
    const batch = Array.from({ length: Math.min(SEALED_TOGETHER, CASES - from) }, (_, index) =>
      partiesOf(from + index),
    );
    all.push(...(await personalData.seal(batch)));
  }
  return all;
}

function partiesOf(no: number): object[] {
  return ['applicant', 'child'].map((role, index) => {
    const subjectId = `${role}-${String(no)}`;
    const unknown = { iin: '991231500016', birthDate: null, address: null, phone: null };
    return { subjectId, role, details: personal(subjectId, { fullName: nameOf(2 * no + index), ...unknown }) };
  });
}

const folder = mkdtempSync(join(tmpdir(), 'qamqor-bench-'));
try {
  const masterKey = randomBytes(32);
  const keys = join(folder, 'keys.db');
  const parties = await sealedParties(new PersonalData(new SqliteSubjectKeyStore(keys, masterKey)));
  const pattern = after('rk-2022-school-meals', '2026-09-07T10:00:00+05:00').slice(0, 1);
  const varied = ({ data }: CaseEvent, no: number): CaseEvent['data'] =>
    ({ ...data, caseId: `case-${String(no)}`, parties: parties[no] }) as CaseEvent['data'];
  const projector = Projector.open({
    store: new GeneratedCases([pattern], CASES, varied),
    folder: join(folder, 'read-models'),
    projections: [caseSearch],
  });
  await projector.catchUp();
  parties.length = 0;
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const finder = new CaseFinder(projector.reader(), new PersonalData(new SqliteSubjectKeyStore(keys, masterKey)));
  const began = performance.now();
  await finder.find('xx');
  const taken = performance.now() - began;
  delay.disable();
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1_000_000;
  console.log(`${String(CASES)} cases, ${String(2 * CASES)} names: taken in within ${(taken / 1_000).toFixed(1)} s`);
  console.log(`held up at most ${(delay.max / 1e6).toFixed(0)} ms at once; ${megabytes.toFixed(0)} MB`);
  for (const q of ['а', 'нур', 'нуржан', 'нур айбол', 'айгулмурат бол']) {
    const times: { readonly ms: number; readonly found: number }[] = [];
    for (let round = 0; round < 20; round += 1) times.push(await timed(finder, q));
    const sorted = times.toSorted((a, b) => a.ms - b.ms);
    console.log(`'${q}': ${String(sorted[0]?.found)} cases, p50 ${(sorted[10]?.ms ?? NaN).toFixed(1)} ms`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function timed(finder: CaseFinder, q: string): Promise<{ readonly ms: number; readonly found: number }> {
  const start = performance.now();
  const found = await finder.find(q);
  return { ms: performance.now() - start, found: found.length };
}
