import type { Channel, Role } from '#regulations';
import { holdsRole, type ActingOfficer } from './act.js';
import type { Procedure } from './procedure.js';

export interface IntakeChannel {
  readonly channel: Channel;
  /** Where the result of an application taken in here may be handed out, the usual place first. */
  readonly handouts: readonly Channel[];
}

interface Channels {
  readonly intake: readonly Channel[];
  readonly handout: readonly Channel[];
}

/** Through which channels of an edition the officer may take applications in: the rules `submitApplication` applies. */
export function intakeChannels(
  { intake, handout }: Channels,
  procedure: Pick<Procedure, 'steps'>,
  officer: Pick<ActingOfficer, 'roles'>,
): IntakeChannel[] {
  return intake
    .filter((channel) => holdsRole(officer, intakeRole(channel, procedure)))
    .map((channel) => ({ channel, handouts: handoutsOf(channel, handout) }));
}

function handoutsOf(channel: Channel, handout: readonly Channel[]): Channel[] {
  const open = handout.filter((one) => mayHandOut(one, channel));
  return [...open.filter((one) => one === channel), ...open.filter((one) => one !== channel)];
}

/** A result waits at the State Corporation only where the application was handed in there. */
export function mayHandOut(handout: Channel, channel: Channel): boolean {
  return handout !== 'state-corporation' || channel === 'state-corporation';
}

/** Who takes applications in through a channel. */
export function intakeRole(channel: Channel, procedure: { readonly steps: readonly { readonly role: Role }[] }): Role {
  switch (channel) {
    case 'portal':
    case 'city-portal':
      return 'portal-gateway';
    case 'state-corporation':
      return 'operator';
    case 'provider-office':
    case 'education-organisation':
      return procedure.steps[0]?.role ?? 'clerk';
  }
}
