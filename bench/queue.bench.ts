/**
 * The queue query of one officer at 100,000 open cases of a body beside the same at 1,000, in one run: p99 of each.
 *
 * node --conditions=qamqor-source --import ./libs/event-store/testing/typescript.mjs bench/queue.bench.ts
 */
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseEvent } from '../libs/cases/domain/case-events.js';
import { caseDetails } from '../libs/cases/case-details/case-details.projection.js';
import { FindOfficerQueue, FindOfficerQueueHandler } from '../libs/cases/officer-queue/find-officer-queue.query.js';
import { officerQueue } from '../libs/cases/officer-queue/officer-queue.projection.js';
import { QueueItems } from '../libs/cases/officer-queue/queue-items.js';
import { after, provider } from '../libs/cases/testing/fixtures.js';
import { walk } from '../libs/cases/testing/walk.js';
import { identityProjections, OfficerDirectory, type Viewer } from '../libs/identity/index.js';
import { PersonalData, SqliteSubjectKeyStore } from '../libs/personal-data/index.js';
import { FixedClock } from '../libs/platform/index.js';
import { Projector } from '../libs/read-models/index.js';
import { GeneratedCases } from './generated-cases.js';

const SMALL = 1_000;
const LARGE = 100_000;
const EXECUTORS = 20;
const QUERIES = 2_000;
const EDITION = 'rk-2022-school-meals';
/** After the last due date, whatever the day of the run: what is late is counted case by case, so that all of it is dearest. */
const ALL_LATE = '2026-12-01T00:00:00.000Z';

function varied({ type, data }: CaseEvent, no: number): CaseEvent['data'] {
  if (type === 'ApplicationSubmitted') return { ...data, caseId: String(no) };
  if (type === 'ExecutorAssigned') return { ...data, executorId: `executor-${String(no % EXECUTORS)}` };
  if (type !== 'StepStarted') return data;
  const dueAt = new Date(Date.UTC(2026, 8, 1) + ((no * 7_919) % 86_400_000) * 90).toISOString();
  return { ...data, due: { dueAt, calendar: 'bench', term: { value: 1, unit: 'working-day' }, place: 'provider' } };
}

const viewer: Viewer = {
  officerId: 'executor-7',
  name: 'Bench',
  roles: ['executor'],
  body: { ...provider, kind: 'provider', name: { kk: '', ru: '', en: '' }, active: true },
  scope: [],
};

async function open(
  cases: number,
  pattern: readonly CaseEvent[],
  personalData: PersonalData,
  folder: string,
): Promise<FindOfficerQueueHandler> {
  const store = new GeneratedCases([pattern], cases, varied);
  const projector = Projector.open({
    store,
    folder: join(folder, String(cases)),
    projections: [officerQueue, caseDetails, ...identityProjections],
  });
  await projector.catchUp();
  const items = new QueueItems(projector.reader(), personalData, new OfficerDirectory(projector.reader()));
  return new FindOfficerQueueHandler(projector.reader(), items, new FixedClock(ALL_LATE));
}

async function timed(handler: FindOfficerQueueHandler): Promise<number> {
  const start = performance.now();
  const { items } = await handler.execute(new FindOfficerQueue([viewer], { limit: 50 }));
  if (items.length !== 50) throw new Error(`${String(items.length)} items instead of 50`);
  return performance.now() - start;
}

function p99(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? NaN;
}

const folder = mkdtempSync(join(tmpdir(), 'qamqor-bench-'));
try {
  const keys = new SqliteSubjectKeyStore(join(folder, 'keys.db'), randomBytes(32));
  const personalData = new PersonalData(keys);
  const events = walk(after(EDITION, '2026-09-07T10:00:00+05:00'), 'examine');
  const pattern = await Promise.all(events.map((event) => personalData.seal(event)));
  const small = await open(SMALL, pattern, personalData, folder);
  const large = await open(LARGE, pattern, personalData, folder);
  const times: { small: number[]; large: number[] } = { small: [], large: [] };
  for (let query = 0; query < 200 + QUERIES; query += 1) {
    const pair = { small: await timed(small), large: await timed(large) };
    if (query < 200) continue;
    times.small.push(pair.small);
    times.large.push(pair.large);
  }
  const [a, b] = [p99(times.small), p99(times.large)];
  console.log(`queue of 50, p99: ${a.toFixed(2)} ms at ${String(SMALL)} cases, ${b.toFixed(2)} ms at ${String(LARGE)}`);
  console.log(`ratio queue ${(b / a).toFixed(2)} (target at most 1.5)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
