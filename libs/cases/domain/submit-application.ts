import type { Answer, Channel } from '#regulations';
import { holdsRole, timesOf, type Act } from './act.js';
import type { CaseEvent, HandedInDocument, Party, Prolonged } from './case-events.js';
import type { CaseFile } from './case-file.js';
import { requireAnswers } from './answers.js';
import type { ChannelRules } from './channel-rules.js';
import type { Procedure } from './procedure.js';
import { codesIn, requireNamed } from './documents.js';
import { requirePassed } from './flow-passed.js';
import { intakeRole, mayHandOut } from './intake-channels.js';
import { type NamedEntry, prolongedBy, type RegisteredEntry } from './prolongation.js';
import { caseExists, notYourBody, notYourRole, refused } from './refusals.js';
import { caseDue, startStep } from './steps.js';
import { requireEntryTimes } from './turn.js';

export interface SubmitApplicationInput {
  readonly caseId: string;
  readonly procedure: Procedure;
  readonly service: string;
  readonly jurisdiction: string;
  readonly channels: { readonly intake: readonly Channel[]; readonly handout: readonly Channel[] };
  readonly channel: Channel;
  readonly handout: Channel;
  readonly provider: {
    readonly id: string;
    readonly jurisdictions: readonly string[];
    readonly zone: string;
    readonly administrationId: string | null;
  };
  readonly parties: readonly Party[];
  readonly textSubjectId: string;
  readonly documents: readonly HandedInDocument[];
  /** What the edition says of the channel. */
  readonly rules: ChannelRules;
  readonly answers: readonly Answer[];
  /** Said by the applicant; asked only where the edition asks. */
  readonly consent: boolean | null;
  /** Conditions of the channel's flow that were found fulfilled. */
  readonly flowPassed: readonly string[];
  /** Of the body that takes in. */
  readonly intakeJurisdictions: readonly string[];
  /** What the application asks to prolong, and the register's entry of that number. */
  readonly prolongs: { readonly named: NamedEntry; readonly registered: RegisteredEntry | null } | null;
  /** Last legal day of the edition, `null` while it is in force. */
  readonly editionEnds: string | null;
  readonly act: Act;
}

/** An application is taken in: the edition is pinned, the case's due date is frozen, the first step begins. */
export function submitApplication(file: CaseFile, input: SubmitApplicationInput): CaseEvent[] {
  if (file.status !== 'none') throw caseExists();
  requireChannel(input);
  requireIntakeOfficer(input);
  requireParties(input.parties, input.procedure);
  requireNamed(input.documents, codesIn(input.rules.documents));
  requireAnswers(input.answers, input.rules.questions);
  requirePassed(input.flowPassed, input.rules.conditions);
  const { act, provider, procedure } = input;
  requireEntryTimes(provider.zone, act);
  const bodies = {
    providerId: provider.id,
    intakeBodyId: act.officer.bodyId,
    administrationId: administrationOf(input),
    handout: input.handout,
    zone: provider.zone,
  };
  const first = procedure.steps[0];
  if (first === undefined) throw refused('edition-not-executable', { edition: procedure.edition.id });
  return [
    {
      type: 'ApplicationSubmitted',
      data: {
        ...timesOf(input.textSubjectId, act),
        basis: { step: null, citation: first.citation, practice: false },
        caseId: input.caseId,
        procedure,
        service: input.service,
        jurisdiction: input.jurisdiction,
        ...bodies,
        channel: input.channel,
        parties: input.parties,
        textSubjectId: input.textSubjectId,
        documents: input.documents,
        answers: input.answers,
        consent: procedure.consent === null ? null : input.consent,
        flowPassed: input.flowPassed,
        due: caseDue(procedure, input.channel, act.occurredAt, provider.zone, act.legalTime),
        prolongs: prolonged(input),
        archive: input.editionEnds !== null && input.editionEnds < act.legalTime.localDay(act.now, provider.zone),
      },
    },
    startStep(bodies, first, act.occurredAt, act.legalTime),
  ];
}

function prolonged({ procedure, prolongs, act, provider }: SubmitApplicationInput): Prolonged | null {
  const filingDay = act.legalTime.localDay(act.occurredAt, provider.zone);
  const { named, registered } = prolongs ?? { named: null, registered: null };
  return prolongedBy(procedure, named, registered, filingDay, act.legalTime);
}

/** Only of a case that it decides: of others the administration learns nothing. */
function administrationOf({ procedure, provider }: SubmitApplicationInput): string | null {
  if (!procedure.steps.some(({ role }) => role === 'administration')) return null;
  if (provider.administrationId === null) throw refused('administration-missing');
  return provider.administrationId;
}

function requireChannel({ channel, handout, channels, provider, jurisdiction }: SubmitApplicationInput): void {
  if (!provider.jurisdictions.includes(jurisdiction)) throw refused('provider-outside-jurisdiction', { jurisdiction });
  if (!channels.intake.includes(channel)) throw refused('channel-not-in-edition', { channel });
  if (!channels.handout.includes(handout)) throw refused('channel-not-in-edition', { channel: handout });
  if (!mayHandOut(handout, channel)) throw refused('handout-not-available', { handout, channel });
}

function requireIntakeOfficer(input: SubmitApplicationInput): void {
  const { channel, provider, procedure, act, jurisdiction, intakeJurisdictions } = input;
  const role = intakeRole(channel, procedure);
  if (!holdsRole(act.officer, role)) throw notYourRole(role);
  const atProvider = channel === 'provider-office' || channel === 'education-organisation';
  if (atProvider && act.officer.bodyId !== provider.id) throw notYourBody();
  if (!intakeJurisdictions.includes(jurisdiction)) throw refused('counter-outside-jurisdiction', { jurisdiction });
}

/** Where the text has a talk with the child there has to be one to talk with. */
function requireParties(parties: readonly Party[], { steps }: Procedure): void {
  const count = (role: Party['role']): number => parties.filter((party) => party.role === role).length;
  if (count('applicant') !== 1) throw refused('one-applicant-required');
  if (count('representative') > 1) throw refused('one-representative-at-most');
  if (count('spouse') > 1) throw refused('one-spouse-at-most');
  if (count('child') === 0 && steps.some(({ childTalk }) => childTalk)) throw refused('child-required');
}
