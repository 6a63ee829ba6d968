import type { CalendarDayChange, CalendarLine, CaseDuesMoved } from '../../api/views';

type Of<Type extends CalendarLine['type']> = Extract<CalendarLine, { readonly type: Type }>;

/** What a run over the open cases told so far. */
export interface CalendarRun {
  readonly calendar: string;
  readonly cases: number;
  readonly days: readonly CalendarDayChange[];
  readonly checked: number;
  /** The first of them; how many there are stands in `movedCount`. */
  readonly moved: readonly CaseDuesMoved[];
  readonly movedCount: number;
  readonly unknown: readonly Of<'unknown'>[];
  /** Last line of a run that came to its end. */
  readonly done: Of<'done'> | null;
  /** Code of what broke it off. */
  readonly broken: string | null;
}

export const MOST_SHOWN = 200;

export const begunRun: CalendarRun = {
  ...{ calendar: '', cases: 0, days: [], checked: 0, moved: [], movedCount: 0, unknown: [], done: null, broken: null },
};

export function runAfter(run: CalendarRun, line: CalendarLine): CalendarRun {
  switch (line.type) {
    case 'begun':
      return { ...run, calendar: line.calendar, cases: line.cases, days: line.days };
    case 'moved':
      return {
        ...run,
        movedCount: run.movedCount + 1,
        moved: run.moved.length < MOST_SHOWN ? [...run.moved, line] : run.moved,
      };
    case 'unknown':
      return run.unknown.length < MOST_SHOWN ? { ...run, unknown: [...run.unknown, line] } : run;
    case 'progress':
      return { ...run, checked: line.checked };
    case 'done':
      return { ...run, checked: line.checked, done: line };
    case 'broken':
      return { ...run, broken: line.code };
  }
}
