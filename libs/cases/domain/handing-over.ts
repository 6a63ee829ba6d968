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

/** The notice of the result reached the applicant. */
export function tellsResult({ notice, outcome }: CaseEventOf<'NoticeAttempted'>['data']): boolean {
  return notice === 'result' && outcome === 'delivered';
}
