import type { Channel, PublishedEdition } from '#regulations';
import { holdsRole, type ActingOfficer } from './act.js';
import { channelRules } from './channel-rules.js';
import { requireCondition } from './flow-passed.js';
import { intakeRole } from './intake-channels.js';
import type { IntakeRefusalEvent } from './intake-refusal-events.js';
import { notYourRole, occurredInFuture, refused } from './refusals.js';

/** A record of one event, whose id is that of the command: there is nothing to fold. */
export const intakeRefusal = { initialState: null, evolve: (): null => null };

export interface RecordIntakeRefusalInput {
  readonly refusalId: string;
  readonly edition: PublishedEdition;
  readonly channel: Channel;
  readonly condition: string;
  readonly officer: ActingOfficer;
  readonly jurisdictions: readonly string[];
  readonly occurredAt: string;
  readonly now: string;
}

/** A condition before the hand-over failed: the request ends there, with whoever takes in through the channel. */
export function recordIntakeRefusal(input: RecordIntakeRefusalInput): IntakeRefusalEvent[] {
  const { refusalId, edition, channel, condition, officer, jurisdictions, occurredAt, now } = input;
  const { id, revision, service, jurisdiction } = edition;
  if (!edition.channels.intake.includes(channel)) throw refused('channel-not-in-edition', { channel });
  const role = intakeRole(channel, edition);
  if (!holdsRole(officer, role)) throw notYourRole(role);
  if (!jurisdictions.includes(jurisdiction)) throw refused('counter-outside-jurisdiction', { jurisdiction });
  if (occurredAt > now) throw occurredInFuture();
  requireCondition(condition, channelRules(edition, channel).conditions);
  return [
    {
      type: 'IntakeRefused',
      data: {
        refusalId,
        edition: id,
        editionRevision: revision,
        service: service.code,
        jurisdiction,
        channel,
        condition,
        bodyId: officer.bodyId,
        occurredAt,
      },
    },
  ];
}
