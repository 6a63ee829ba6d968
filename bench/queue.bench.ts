/**
 * The queue query of one officer at 100,000 open cases of a body beside the same at 1,000, in one run and in turns. On a machine
 * with other work p99 tells of that work: the ratio is the median of several rounds, shown with the least and the most, beside that
 * of the medians.
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
const ROUNDS = 9;
const QUERIES = 400;
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

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN;
}

type Handlers = Readonly<Record<'small' | 'large', FindOfficerQueueHandler>>;

/** Times of each, who goes first by turns. */
async function round(handlers: Handlers): Promise<Record<keyof Handlers, number[]>> {
  const times = { small: [] as number[], large: [] as number[] };
  for (let query = 0; query < QUERIES; query += 1) {
    const order = query % 2 === 0 ? (['small', 'large'] as const) : (['large', 'small'] as const);
    for (const size of order) times[size].push(await timed(handlers[size]));
  }
  return times;
}

function report(name: string, share: number, rounds: readonly Record<keyof Handlers, number[]>[]): void {
  const each = rounds.map(({ small, large }) => ({ small: quantile(small, share), large: quantile(large, share) }));
  const middle = (size: keyof Handlers): string =>
    quantile(
      each.map((one) => one[size]),
      0.5,
    ).toFixed(2);
  const ratios = each.map(({ small, large }) => large / small).sort((a, b) => a - b);
  console.log(`${name}: ${middle('small')} ms at ${String(SMALL)} cases, ${middle('large')} ms at ${String(LARGE)}`);
  const spread = `${ratios.at(0)?.toFixed(2) ?? ''} to ${ratios.at(-1)?.toFixed(2) ?? ''}`;
  console.log(`ratio ${name} ${quantile(ratios, 0.5).toFixed(2)}, of rounds ${spread} (target at most 1.5)`);
}

const folder = mkdtempSync(join(tmpdir(), 'qamqor-bench-'));
try {
  const keys = new SqliteSubjectKeyStore(join(folder, 'keys.db'), randomBytes(32));
  const personalData = new PersonalData(keys);
  const events = walk(after(EDITION, '2026-09-07T10:00:00+05:00'), 'examine');
  const pattern = await Promise.all(events.map((event) => personalData.seal(event)));
  const handlers = {
    small: await open(SMALL, pattern, personalData, folder),
    large: await open(LARGE, pattern, personalData, folder),
  };
  await round(handlers);
  const rounds: Awaited<ReturnType<typeof round>>[] = [];
  while (rounds.length < ROUNDS) rounds.push(await round(handlers));
  report('queue of 50, p50', 0.5, rounds);
  report('queue of 50, p99', 0.99, rounds);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
