import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { CalendarLine, CalendarRunBegun, CalendarRunDone, CaseDuesMoved } from '#cases';
import { ApiClient } from './api-client.js';
import { CliFailure } from './cli-failure.js';
import { print, type Terminal } from './terminal.js';

interface PreviewOptions {
  readonly url?: string;
  readonly yearFile?: string;
  readonly namesFile?: string;
}

interface ApplyOptions {
  readonly url?: string;
  readonly cause: string;
}

/** `qamqor calendar …`, over the API. */
export function calendarCommand(terminal: Terminal): Command {
  return new Command('calendar')
    .description('what a change of the calendar does to due dates, over the API of the running server')
    .addCommand(previewCommand(terminal))
    .addCommand(applyCommand(terminal));
}

function previewCommand(terminal: Terminal): Command {
  return new Command('preview')
    .description('lists the open cases whose due dates would move; changes nothing')
    .option('--url <url>', 'address of the server')
    .option('--year-file <path>', 'a year as it would be, e.g. 2027.yaml; left out: the calendar the server counts by')
    .option('--names-file <path>', 'a names.yaml, for days with names the server does not know yet')
    .action(({ url, yearFile, namesFile }: PreviewOptions) => {
      const body = {
        ...(yearFile !== undefined && { yearFile: textOf(yearFile, '--year-file') }),
        ...(namesFile !== undefined && { namesFile: textOf(namesFile, '--names-file') }),
      };
      return ApiClient.during(terminal, url, async (api) => {
        const { moved, ...rest } = await told(terminal, api.lines<CalendarLine>('/api/calendar/preview', body));
        print(terminal, `${String(moved)} ${cases(moved)} would get other dates. ${consequences(rest)}`);
      });
    });
}

function applyCommand(terminal: Terminal): Command {
  return new Command('apply')
    .description('sets the due dates that the calendar of the server gives; a run that broke off is simply begun again')
    .requiredOption('--cause <text>', 'why the calendar changed, e.g. the act; it stands in the history of every case')
    .option('--url <url>', 'address of the server')
    .action(({ url, cause }: ApplyOptions) =>
      ApiClient.during(terminal, url, async (api) => {
        const { moved, ...rest } = await told(terminal, api.lines<CalendarLine>('/api/calendar/apply', { cause }));
        print(terminal, `${String(moved)} ${cases(moved)} got other dates. ${consequences(rest)}`);
      }),
    );
}

function textOf(path: string, option: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CliFailure(`${option}: ${path} cannot be read.`);
  }
}

/** A word on how far the run has come each time so much more is done. */
const STEPS = 10;

/** Prints the run as it goes, answers with what it amounts to. */
async function told(terminal: Terminal, lines: AsyncIterable<CalendarLine>): Promise<CalendarRunDone> {
  let all = 0;
  let said = 0;
  for await (const line of lines) {
    switch (line.type) {
      case 'begun':
        all = line.cases;
        for (const text of opening(line)) print(terminal, text);
        break;
      case 'moved':
        for (const text of movedTexts(line)) print(terminal, text);
        break;
      case 'unknown':
        print(terminal, [line.incomingNumber ?? line.caseId, 'cannot be counted', line.code].join('\t'));
        break;
      case 'progress': {
        const done = all === 0 ? STEPS : Math.floor((line.checked * STEPS) / all);
        if (done > said) print(terminal, `… ${String(line.checked)} of ${String(all)} cases looked at`);
        said = done;
        break;
      }
      case 'broken':
        throw new CliFailure(`The run broke off (${line.code}). What was done stays; begin it again.`);
      case 'done':
        return line;
    }
  }
  throw new CliFailure('The connection broke off. What was done stays; begin the run again.');
}

function opening({ calendar, cases: count, days }: CalendarRunBegun): string[] {
  const changes = days.map(({ date, weeks, workingAfter }) => {
    const week = weeks === 'both' ? '' : ` (${weeks} week)`;
    return `${date}\t${workingAfter ? 'becomes a working day' : 'becomes a day off'}${week}`;
  });
  return [`Calendar ${calendar}, ${String(count)} open ${cases(count)}.`, ...changes];
}

/** One line for each date: number, service, what is due, before, after, and what the move makes of it. */
function movedTexts({ caseId, incomingNumber, serviceTitle, zone, dues }: CaseDuesMoved): string[] {
  return dues.map(({ title, from, to, overdue }) => {
    const becomes = overdue === null ? [] : [overdue === 'now' ? 'overdue now' : 'no longer overdue'];
    const dates = `${local(from, zone)} → ${local(to, zone)}`;
    return [incomingNumber ?? caseId, serviceTitle.ru, title.ru, dates, ...becomes].join('\t');
  });
}

/** `2026-09-14 18:30` as the office's clock shows it. */
function local(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(new Date(instant));
}

function cases(count: number): string {
  return count === 1 ? 'case' : 'cases';
}

function consequences({
  checked,
  nowOverdue,
  noLongerOverdue,
  unknown,
}: Omit<CalendarRunDone, 'moved' | 'type'>): string {
  return [
    `Looked at ${String(checked)}; overdue now: ${String(nowOverdue)}; no longer overdue: ${String(noLongerOverdue)}`,
    ...(unknown > 0 ? [`; cannot be counted: ${String(unknown)}`] : []),
    '.',
  ].join('');
}
