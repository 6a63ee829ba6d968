/**
 * What a change of the calendar does to 100,000 open cases: seconds and cases a second of the whole preview, from the text of
 * the year's file to the last line. `CASES` (100000) changes the size. Half of the cases have an overall term and one beside
 * the steps, half a term of steps in a row and a step with a norm of its own; no two begin at the same moment.
 *
 * node --conditions=qamqor-source --import ./libs/event-store/testing/typescript.mjs bench/calendar-preview.bench.ts
 */
import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { PreviewCalendar, PreviewCalendarHandler } from '../libs/cases/calendar-change/preview-calendar.query.js';
import type { CalendarRunDone } from '../libs/cases/calendar-change/calendar-change.view.js';
import { legalTime } from '../libs/cases/case-commands/legal-time.js';
import { caseDetails } from '../libs/cases/case-details/case-details.projection.js';
import type { CaseEvent } from '../libs/cases/domain/case-events.js';
import { caseDue, stepDue } from '../libs/cases/domain/steps.js';
import { officerQueue } from '../libs/cases/officer-queue/officer-queue.projection.js';
import { after, provider, zone } from '../libs/cases/testing/fixtures.js';
import { calendarWithDayOff } from '../libs/cases/testing/calendars.js';
import { walk } from '../libs/cases/testing/walk.js';
import type { RecordedEvent } from '../libs/event-store/index.js';
import { BodyDirectory, bodyStream, identityProjections, type Viewer } from '../libs/identity/index.js';
import { SystemClock } from '../libs/platform/index.js';
import { Projector } from '../libs/read-models/index.js';
import { GeneratedCases } from './generated-cases.js';

const CASES = Number(process.env['CASES'] ?? 100_000);
const TARGET_SECONDS = 60;
const MONDAY = '2026-09-07T10:00:00+05:00';

const meals = walk(after('rk-2022-school-meals', MONDAY), 'examine');
const guardianship = walk(after('zhambyl-2019-guardianship-establishment', MONDAY), 'examine');
const patterns = [meals, guardianship];
const procedures = patterns.map(([submitted]) => {
  if (submitted?.type !== 'ApplicationSubmitted') throw new Error('Not submitted');
  return submitted.data;
});

/** Each case begins at a moment of its own in the working hours of five weeks. */
function startOf(no: number): string {
  const day = Math.floor(no / 2) % 35;
  return new Date(Date.parse(MONDAY) + day * 86_400_000 + ((no * 7_919) % 9_000_000)).toISOString();
}

/** The pattern's event with the case's own beginning, and the due dates that follow from it. */
function varied(event: CaseEvent, no: number): CaseEvent['data'] {
  const startedAt = startOf(no);
  const submitted = procedures[no % procedures.length];
  if (submitted === undefined) throw new Error('No pattern');
  const { procedure, channel } = submitted;
  if (event.type === 'ApplicationSubmitted') {
    const due = caseDue(procedure, channel, startedAt, zone, legalTime);
    return { ...event.data, caseId: String(no), occurredAt: startedAt, due };
  }
  if (event.type === 'StepStarted') {
    const step = procedure.steps.find((candidate) => candidate.no === event.data.step);
    const due = step ? stepDue(step, event.data.role, startedAt, zone, legalTime) : null;
    return { ...event.data, startedAt, due };
  }
  if (event.type === 'PartialTermStarted') {
    const { term, place } = event.data.due;
    const request = { from: startedAt, amount: term.value, unit: term.unit, place, zone };
    return { ...event.data, startedAt, due: { ...event.data.due, ...legalTime.deadline(request) } };
  }
  return event.data;
}

const body: RecordedEvent = {
  id: 'body',
  type: 'BodyRegistered',
  data: { ...provider, bodyId: provider.id, kind: 'provider', name: { kk: 'Б', ru: 'О', en: 'B' }, occurredAt: MONDAY },
  metadata: { schemaVersion: 1, commandId: 'body', correlationId: 'bench' },
  stream: bodyStream(provider.id),
  revision: 0,
  position: '0000000000000000',
  recordedAt: MONDAY,
};

const viewer: Viewer = {
  officerId: 'administrator',
  name: 'Bench',
  roles: ['administrator'],
  body: { ...provider, kind: 'provider', name: { kk: '', ru: '', en: '' }, active: true },
  scope: 'all',
};

async function preview(handler: PreviewCalendarHandler, yearFile?: string): Promise<CalendarRunDone> {
  const lines = await handler.execute(new PreviewCalendar(yearFile === undefined ? {} : { yearFile }, viewer));
  for await (const line of lines) if (line.type === 'done') return line;
  throw new Error('The run came to no end');
}

const folder = mkdtempSync(join(tmpdir(), 'qamqor-bench-'));
try {
  const projector = Projector.open({
    store: new GeneratedCases(patterns, CASES, varied, [body]),
    folder,
    projections: [officerQueue, caseDetails, ...identityProjections],
  });
  await projector.catchUp();
  const reader = projector.reader();
  const handler = new PreviewCalendarHandler(reader, new BodyDirectory(reader), new SystemClock());
  const shifted = calendarWithDayOff('2026-09-23', '2026-10-31');
  const yearFile = stringify(shifted.years.get(2026));
  for (const [name, file] of [
    ['the running calendar', undefined],
    ['a day off moved', yearFile],
  ] as const) {
    const start = performance.now();
    const { checked, moved } = await preview(handler, file);
    const seconds = (performance.now() - start) / 1_000;
    console.log(
      `${name}: ${String(checked)} open cases, ${String(moved)} move: ${seconds.toFixed(2)} s, ` +
        `${(checked / seconds).toFixed(0)} cases/s (target: under ${String(TARGET_SECONDS)} s for 100000)`,
    );
  }
  await projector.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
