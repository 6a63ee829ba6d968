import type { Channel } from '#regulations';
import type { CaseEventOf } from './case-events.js';

/** What is put in a cabinet lies there; only a hand that signed for the result proves that it arrived. */
export function isHandedOver({
  channel,
  receivedBy,
}: {
  readonly channel: Channel;
  readonly receivedBy: unknown;
}): boolean {
  return receivedBy !== null && handsOverInPerson(channel);
}

export function handsOverInPerson(channel: Channel): boolean {
  return channel !== 'portal' && channel !== 'city-portal';
}

/** The notice left the office; whether it arrived is another question. */
export function isOnItsWay({ outcome }: Pick<CaseEventOf<'NoticeAttempted'>['data'], 'outcome'>): boolean {
  return outcome === 'sent' || outcome === 'delivered';
}

/** What closed the case reached the applicant: its result, or the receipt of a refused acceptance. */
export function tellsEnding({ notice, outcome }: CaseEventOf<'NoticeAttempted'>['data']): boolean {
  return (notice === 'result' || notice === 'acceptance-refusal') && outcome === 'delivered';
}

/** The notice of the result reached the applicant. */
export function tellsResult({ notice, outcome }: CaseEventOf<'NoticeAttempted'>['data']): boolean {
  return notice === 'result' && outcome === 'delivered';
}
