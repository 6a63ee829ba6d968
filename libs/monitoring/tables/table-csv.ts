import { stringify } from 'csv-stringify/sync';
import { DateTime } from 'luxon';
import type { Locale, LocaleText } from '#platform';
import type { StepDuration } from '../durations/durations.view.js';
import type { LatenessMap } from '../lateness/lateness.view.js';
import type { MonitoredCase } from '../monitored-cases/monitored-case.view.js';
import { caseColumns, codeWord, durationColumns, latenessColumns, normWords, stateWord } from './table-words.js';

/** RFC 4180 with a byte order mark for spreadsheets; what one would take for a formula is made plain text. */
const WRITING = { record_delimiter: '\r\n', escape_formulas: true } as const;
const ZONE = 'Asia/Almaty';

type Columns = Readonly<Record<string, LocaleText>>;
type Cells = Readonly<Record<string, string | number>>;

function head(columns: Columns, locale: Locale): string {
  return stringify([Object.values(columns).map((title) => title[locale])], { ...WRITING, bom: true });
}

function lines(columns: Columns, rows: readonly Cells[]): string {
  return stringify(
    rows.map((cells) => Object.keys(columns).map((column) => cells[column] ?? '')),
    WRITING,
  );
}

export const casesHead = (locale: Locale): string => head(caseColumns, locale);

export function casesLines(cases: readonly MonitoredCase[], locale: Locale): string {
  const rows = cases.map((one): Record<keyof typeof caseColumns, string | number> => ({
    caseId: one.caseId,
    service: one.service?.title?.[locale] ?? one.service?.code ?? '',
    body: one.body?.name?.[locale] ?? one.body?.id ?? '',
    region: codeWord('region', one.region, locale),
    edition: one.editionId ?? '',
    submitted: moment(one.submittedAt),
    step: one.step === null ? '' : `${String(one.step.no)} ${one.step.title?.[locale] ?? ''}`.trim(),
    due: moment(one.dueAt),
    state: stateWord(one, locale),
    lastStage: codeWord('stage', one.lastStage, locale),
    lastStageAt: moment(one.lastStageAt),
    closed: moment(one.closedAt),
    anomalies: one.anomalies,
  }));
  return lines(caseColumns, rows);
}

export function durationsCsv(items: readonly StepDuration[], locale: Locale): string {
  const rows = items.map((one): Record<keyof typeof durationColumns, string | number> => ({
    service: one.service.title?.[locale] ?? one.service.code,
    edition: one.editionId,
    step: one.step,
    title: one.title?.[locale] ?? '',
    role: codeWord('role', one.role, locale),
    count: one.count,
    median: one.medianMinutes,
    p90: one.p90Minutes,
    norm: normWords(one.norm, locale),
    timed: one.timed,
    late: one.late,
    running: one.running,
    runningLate: one.runningLate,
  }));
  return head(durationColumns, locale) + lines(durationColumns, rows);
}

export function latenessCsv({ services, cells }: LatenessMap, locale: Locale): string {
  const titles = new Map(services.map(({ code, title }) => [code, title?.[locale] ?? code]));
  const rows = cells.map((one): Record<keyof typeof latenessColumns, string | number> => ({
    region: codeWord('region', one.region, locale),
    service: titles.get(one.service) ?? one.service,
    cases: one.cases,
    late: one.late,
    share: Math.round(one.share * 1_000) / 10,
  }));
  return head(latenessColumns, locale) + lines(latenessColumns, rows);
}

function moment(instant: string | null): string {
  return instant === null ? '' : DateTime.fromISO(instant, { zone: ZONE }).toFormat('dd.MM.yyyy HH:mm');
}
