import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { editionChoiceQuery } from '../api/reference-queries';
import type { BodyKind, BodyView, Channel, Edition, EditionChoice, Session } from '../api/views';
import { OFFICE_ZONE } from '../format/office-zone';
import { isoDay, readDay } from '../format/typed-moment';
import { wallClockAt } from '../format/zone';

/** What is usual at a desk, as a start: the officer may choose any channel of the edition, the API says which he may use. */
const usualChannel: Readonly<Partial<Record<BodyKind, Channel>>> = {
  provider: 'provider-office',
  'state-corporation': 'state-corporation',
  portal: 'portal',
};

export interface Filing {
  readonly services: readonly Edition[];
  readonly providers: readonly BodyView[];
  readonly service: string;
  readonly setService: (code: string) => void;
  /** Empty when the officer's own body provides. */
  readonly providerId: string;
  readonly setProviderId: (id: string) => void;
  readonly zone: string;
  readonly setEarlier: (earlier: boolean) => void;
  readonly setDay: (typed: string) => void;
  /** Editions of the chosen service, to say when they were in force. */
  readonly ofService: readonly Edition[];
  readonly choice: EditionChoice | undefined;
  readonly choiceError: unknown;
  readonly picked: string;
  readonly pick: (editionId: string) => void;
  readonly edition: Edition | undefined;
  readonly channel: Channel;
  readonly setChannel: (channel: Channel) => void;
}

/** The choices an application begins with, and the edition that follows from them. */
export function useFiling(
  own: Session['officer']['body'],
  editions: readonly Edition[],
  bodies: readonly BodyView[],
): Filing {
  const [service, setService] = useState('');
  const [providerId, setProviderId] = useState('');
  const [earlier, setEarlier] = useState(false);
  const [day, setDay] = useState('');
  const [picked, pick] = useState('');
  const [wanted, setChannel] = useState<Channel | null>(null);

  const ownBody = bodies.find(({ id }) => id === own.id);
  const within = ownBody?.jurisdictions ?? [];
  const services = distinct(editions.filter(({ jurisdiction }) => within.includes(jurisdiction)));
  const ofService = editions.filter((edition) => edition.service.code === service);
  const serving = new Set(ofService.map(({ jurisdiction }) => jurisdiction));
  const providers =
    own.kind === 'provider'
      ? []
      : bodies.filter(
          ({ kind, active, jurisdictions }) =>
            kind === 'provider' && active && jurisdictions.some((one) => serving.has(one)),
        );
  const provider = own.kind === 'provider' ? ownBody : providers.find(({ id }) => id === providerId);
  const zone = provider?.zone ?? OFFICE_ZONE;
  const on = filingDay(earlier, day, zone);
  const [jurisdiction = ''] = provider?.jurisdictions ?? [];
  const asked = useQuery({
    ...editionChoiceQuery(service, jurisdiction, on ?? ''),
    enabled: service !== '' && jurisdiction !== '' && on !== null,
  });
  const chosen = asked.data?.candidates.find(({ id }) => id === picked) ?? asked.data?.edition;
  const edition = editions.find(({ id }) => id === chosen?.id);
  const channel = channelOf(edition, wanted, usualChannel[own.kind]);
  const isAsked = service !== '' && on !== null;
  return {
    services,
    providers,
    service,
    setService,
    providerId,
    setProviderId,
    zone,
    setEarlier,
    setDay,
    ofService,
    choice: isAsked ? asked.data : undefined,
    choiceError: isAsked ? asked.error : null,
    picked,
    pick,
    edition: isAsked ? edition : undefined,
    channel,
    setChannel,
  };
}

function distinct(editions: readonly Edition[]): Edition[] {
  return [...new Map(editions.map((edition) => [edition.service.code, edition])).values()];
}

function filingDay(earlier: boolean, typed: string, zone: string): string | null {
  if (!earlier) return isoDay(wallClockAt(zone, Date.now()));
  const day = readDay(typed);
  return day && isoDay(day);
}

function channelOf(edition: Edition | undefined, wanted: Channel | null, usual: Channel | undefined): Channel {
  const intake = edition?.channels.intake ?? [];
  return [wanted, usual].find((one) => one && intake.includes(one)) ?? intake[0] ?? 'provider-office';
}
