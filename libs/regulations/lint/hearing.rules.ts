import type { Edition } from '../edition.js';
import { when } from './finding.js';
import type { Fault } from './finding.js';
import { wholeWorkingDays } from './term-length.js';

/** A hearing needs to say when it is announced; what follows it needs a hearing. */
export function hearingComplete({ hearing, afterHearing }: Edition): readonly Fault[] {
  const required = hearing?.required === true;
  return [
    ...when(required && hearing.noticeWorkingDays === null, 'hearing', '/hearing', 'says nothing of the notice'),
    ...when(!required && afterHearing !== null, 'hearing', '/afterHearing', 'there is no hearing'),
  ];
}

/** Who is heard may be refused, and gets his answer within a term, or the edition records that the text fixes none. */
export function hearingAnswered({ hearing, afterHearing, results, anomalies }: Edition): readonly Fault[] {
  if (hearing?.required !== true) return [];
  const recorded = anomalies.some(({ code }) => code?.includes('after-hearing') ?? false);
  return [
    ...when(
      afterHearing === null && !recorded,
      'hearing',
      '/afterHearing',
      'no term for the answer; record an anomaly after-hearing-…',
    ),
    ...when(
      !results.some(({ favourable }) => !favourable),
      'hearing',
      '/hearing',
      'nobody can be refused: no result is unfavourable',
    ),
  ];
}

/** Either says that the notice cannot come in time, and how that is resolved. */
const TOO_LATE = ['hearing-notice-before-drafting', 'hearing-notice-before-start'];

/** The notice must be possible before drafting has to be finished, and after the application came in at all. */
export function noticeInTime({ term, hearing, partialTerms, anomalies }: Edition): readonly Fault[] {
  const recorded = anomalies.some(({ code }) => code !== undefined && TOO_LATE.includes(code));
  if (hearing?.required !== true || term === null || recorded) return [];
  const noticeDay = wholeWorkingDays(term) - (hearing.noticeWorkingDays ?? 0);
  const drafting = partialTerms.find(({ code }) => code === 'drafting')?.term;
  const draftedBy = drafting === undefined ? 0 : wholeWorkingDays(drafting);
  return [
    ...when(
      noticeDay < 1,
      'hearing-notice-before-start',
      '/hearing',
      'the notice is due before the application comes in; record the anomaly hearing-notice-before-start',
    ),
    ...when(
      noticeDay >= 1 && noticeDay < draftedBy,
      'hearing-notice-before-drafting',
      '/hearing',
      `the notice is due on day ${noticeDay}, drafting may take ${draftedBy}; record the anomaly hearing-notice-before-drafting`,
    ),
  ];
}
