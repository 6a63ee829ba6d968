import type { MomentView, RawEventView, ReplayMoment } from '#cases';

/** Everything that is known of a case at its last moment, as a reader may see it: what is written into its archive. */
export interface CaseFile {
  readonly last: MomentView;
  readonly moments: readonly ReplayMoment[];
  readonly events: readonly RawEventView[];
}

/** For machines: nothing in it depends on when, or in what language, it was asked for. */
export function caseJson({ last, moments, events }: CaseFile): string {
  const { caseId, moment, edition, calendar, deadlines } = last;
  const asOf = { revision: moment.revision, recordedAt: moment.recordedAt };
  const whole = {
    format: 'qamqor-case',
    version: 1,
    ...{ caseId, asOf, edition, calendar },
    case: last.case,
    deadlines,
    moments,
    events,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
