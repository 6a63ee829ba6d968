import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { editionChoiceQuery, intakeQuery } from '../api/reference-queries';
import type { BodyView, Edition, EditionChoice, Intake, IntakeChannel, Session } from '../api/views';
import { channelOf, editionsFor, filingDay, nearestProvider, providersFor } from './filing-choices';
import type { StartValues } from '../ui/start-values';
import { OFFICE_ZONE } from '../format/office-zone';

/** What the officer has chosen so far. */
export interface FilingState {
  readonly service: string;
  /** Empty when the officer's own body provides, and until another is chosen or stands to reason. */
  readonly providerId: string;
  readonly earlier: boolean;
  readonly day: string;
  /** Edition picked by the clerk where the text leaves open which one was in force. */
  readonly picked: string;
  readonly channel: string | null;
}

export interface Filing extends Omit<FilingState, 'channel'> {
  readonly set: (change: Partial<FilingState>) => void;
  readonly editions: readonly Edition[];
  /** Those of the chosen service, to say when they were in force. */
  readonly ofService: readonly Edition[];
  readonly providers: readonly BodyView[];
  readonly zone: string;
  readonly choice: EditionChoice | undefined;
  readonly choiceError: unknown;
  readonly edition: Edition | undefined;
  /** Channels the officer may use; `undefined` while asked. */
  readonly intake: readonly IntakeChannel[] | undefined;
  readonly intakeError: unknown;
  /** What the edition asks of every application. */
  readonly asks: Intake | undefined;
  /** The one chosen, with the places where the result may be handed out. */
  readonly counter: IntakeChannel | undefined;
}

function begunWith(start: StartValues): FilingState {
  const day = start.get('occurredAt') ?? '';
  return {
    service: start.get('service') ?? '',
    providerId: start.get('providerId') ?? '',
    earlier: day !== '',
    day,
    picked: start.get('edition') ?? '',
    channel: start.get('channel') ?? null,
  };
}

/** The choices an application begins with, and the edition that follows from them. */
export function useFiling(
  own: Session['officer']['body'],
  editions: readonly Edition[],
  bodies: readonly BodyView[],
  start: StartValues,
): Filing {
  const [state, setState] = useState(() => begunWith(start));
  const ownBody = bodies.find(({ id }) => id === own.id);
  const mine = editionsFor(ownBody, editions);
  const ofService = mine.filter(({ service }) => service.code === state.service);
  const providers = own.kind === 'provider' ? [] : providersFor(ofService, bodies);
  const providerId = state.providerId || nearestProvider(ownBody, providers);
  const provider = own.kind === 'provider' ? ownBody : providers.find(({ id }) => id === providerId);
  const zone = provider?.zone ?? OFFICE_ZONE;
  const on = filingDay(state, zone);
  const [jurisdiction] = provider?.jurisdictions ?? [];
  const isAsked = state.service !== '' && jurisdiction !== undefined && on !== null;
  const asked = useQuery({ ...editionChoiceQuery(state.service, jurisdiction ?? '', on ?? ''), enabled: isAsked });
  const choice = isAsked ? asked.data : undefined;
  const chosen = choice?.candidates.find(({ id }) => id === state.picked) ?? choice?.edition;
  const edition = editions.find(({ id }) => id === chosen?.id);
  const intake = useQuery({ ...intakeQuery(edition?.id ?? ''), enabled: edition !== undefined });
  const channels = edition && intake.data?.channels;
  return {
    ...state,
    providerId,
    set: (change) => setState((present) => ({ ...present, ...change })),
    editions: mine,
    ofService,
    providers,
    zone,
    choice,
    choiceError: isAsked ? asked.error : null,
    edition,
    intake: channels,
    intakeError: edition ? intake.error : null,
    asks: edition && intake.data,
    counter: channelOf(channels ?? [], state.channel),
  };
}
