/**
 * A deadline with its reasons against a walk from day to day, in turns within one run. The filings are those of one year,
 * at any hour between 7:00 and 21:00, with the terms in days that services have. Both sides answer the due instant and for
 * every day whether it counts and why; before anything is measured, all answers are compared. The walk (`day-walk.ts`)
 * looks each day up in the year's plain lists and keeps to codes; the library also says every line in three languages.
 * `FILINGS` (2000) and `ROUNDS` (15) change the size. Processor time is measured, so that what else runs on the machine
 * counts less; the median round of each counts, after a first one has warmed both up.
 */
import { type DeadlineRequest, explainDeadline, kzCalendar } from '#legal-time';
import { walkDeadline } from './day-walk.js';

const FILINGS = Number(process.env['FILINGS'] ?? 2000);
const ROUNDS = Number(process.env['ROUNDS'] ?? 15);
const YEAR_BEGINS = Date.parse('2026-01-01T00:00:00+05:00');
const HOUR_MS = 3_600_000;

const TERMS = [
  ...[1, 2, 3, 5, 10, 15, 20].map((amount) => ({ amount, unit: 'working-day' }) as const),
  ...[10, 15, 30].map((amount) => ({ amount, unit: 'calendar-day' }) as const),
];
const PLACES = ['provider', 'state-corporation', 'portal'] as const;

/** The same numbers in every run. */
function dice(): (sides: number) => number {
  let state = 42;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function filings(): DeadlineRequest[] {
  const roll = dice();
  return Array.from({ length: FILINGS }, () => {
    const at = YEAR_BEGINS + roll(365) * 24 * HOUR_MS + 7 * HOUR_MS + roll(14 * 60) * 60_000;
    const term = TERMS[roll(TERMS.length)] ?? TERMS[0];
    const place = PLACES[roll(PLACES.length)] ?? 'provider';
    return { from: new Date(at).toISOString(), amount: term?.amount ?? 1, unit: term?.unit ?? 'working-day', place };
  });
}

const { data } = kzCalendar();

/** How many days the walks passed in all. */
function compareAnswers(requests: readonly DeadlineRequest[]): number {
  let passed = 0;
  for (const request of requests) {
    const { dueAt, explanation } = explainDeadline(request);
    const explained = explanation
      .filter(({ kind }) => kind === 'counted' || kind === 'skipped')
      .map(({ date, kind, reason }) => `${date} ${kind} ${reason}`);
    const walked = walkDeadline(data, request);
    const days = walked.days.map(({ date, counted, reason }) => `${date} ${counted ? 'counted' : 'skipped'} ${reason}`);
    if (walked.dueAt !== dueAt || days.join() !== explained.join())
      throw new Error(`The walk and the library disagree on ${JSON.stringify(request)}`);
    passed += days.length;
  }
  return passed;
}

/** Answers per second of processor time. */
function perSecond(
  requests: readonly DeadlineRequest[],
  times: number,
  answer: (request: DeadlineRequest) => unknown,
): number {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time += 1) requests.forEach(answer);
  const { user, system } = process.cpuUsage(start);
  return (requests.length * times * 1_000_000) / (user + system);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const requests = filings();
const daysEach = Number((compareAnswers(requests) / FILINGS).toFixed(1));
const explained: number[] = [];
const walked: number[] = [];
for (let round = 0; round <= ROUNDS; round += 1) {
  explained.push(perSecond(requests, 20, (request) => explainDeadline(request)));
  walked.push(perSecond(requests, 1, (request) => walkDeadline(data, request)));
}
const rates = { explain: Math.round(median(explained.slice(1))), walk: Math.round(median(walked.slice(1))) };
const ratio = Number((rates.explain / rates.walk).toFixed(1));
process.stdout.write(
  `${JSON.stringify({ bench: 'deadline', filings: FILINGS, daysEach, perSecond: rates, ratio, target: 20 })}\n`,
);
