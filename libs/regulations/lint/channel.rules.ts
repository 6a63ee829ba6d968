import type { Channel, Edition } from '../edition.js';
import { when } from './finding.js';
import type { Fault } from './finding.js';

/** Each intake channel of an edition with documents has its list, and no other has one. */
export function documentsPerChannel({ documents, channels }: Edition): readonly Fault[] {
  const listed = Object.keys(documents);
  if (listed.length === 0) return [];
  const intake: readonly string[] = channels.intake;
  return [
    ...listed.flatMap((channel) =>
      when(!intake.includes(channel), 'documents-channel', `/documents/${channel}`, 'is no intake channel'),
    ),
    ...intake.flatMap((channel) =>
      when(!listed.includes(channel), 'documents-channel', '/documents', `no list for ${channel}`),
    ),
  ];
}

/** Whatever speaks of a channel speaks of one the edition has. */
export function channelsKnown(edition: Edition): readonly Fault[] {
  const { intake, handout } = edition.channels;
  const { acceptanceRefusal, receipts = [], flows = [], documentNotes = [] } = edition;
  return [
    ...unknown('/acceptanceRefusal', acceptanceRefusal?.channels ?? [], intake),
    ...receipts.flatMap(({ channels }, index) => unknown(`/receipts/${index}`, channels, intake)),
    ...flows.flatMap(({ channel }, index) => unknown(`/flows/${index}`, [channel], intake)),
    ...documentNotes.flatMap(({ channels }, index) => unknown(`/documentNotes/${index}`, channels, intake)),
    ...edition.steps.flatMap(({ roleByHandout = {} }, index) =>
      unknown(`/steps/${index}/roleByHandout`, Object.keys(roleByHandout), handout),
    ),
    ...repeated('/channels/intake', intake),
    ...repeated('/channels/handout', handout),
  ];
}

function unknown(path: string, named: readonly string[], known: readonly Channel[]): readonly Fault[] {
  const channels: readonly string[] = known;
  return named
    .filter((channel) => !channels.includes(channel))
    .flatMap((channel) => when(true, 'channel-unknown', path, `the edition has no ${channel}`));
}

function repeated(path: string, channels: readonly Channel[]): readonly Fault[] {
  return when(new Set(channels).size < channels.length, 'channel-twice', path, 'a channel occurs twice');
}

/** Refusing acceptance and the receipt of a refused acceptance go together, channel by channel. */
export function receiptsFit({ receipts = [], acceptanceRefusal }: Edition): readonly Fault[] {
  const refusing: readonly string[] = acceptanceRefusal?.channels ?? [];
  return receipts.flatMap(({ code, channels }, index) => {
    const earlier = receipts.slice(0, index).filter((other) => other.code === code);
    return [
      ...when(
        code === 'acceptance-refusal' && channels.some((channel) => !refusing.includes(channel)),
        'receipt-of-nothing',
        `/receipts/${index}`,
        'no acceptance is refused there',
      ),
      ...when(
        channels.some((channel) => earlier.some((other) => other.channels.includes(channel))),
        'receipt-twice',
        `/receipts/${index}`,
        'a channel has two receipts of this kind',
      ),
    ];
  });
}
