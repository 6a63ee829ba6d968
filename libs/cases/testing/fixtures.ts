import { personal } from '#personal-data';
import { editions, type Answer, type Channel } from '#regulations';
import type { OfficerRole } from '#identity';
import { legalTime } from '../case-commands/legal-time.js';
import { pinnedRules } from '../case-commands/pinned-rules.js';
import type { Act, ActingOfficer } from '../domain/act.js';
import { withTermsStarted } from '../domain/consequences.js';
import type { CaseEvent, HandedInDocument } from '../domain/case-events.js';
import { caseFile, type CaseFile } from '../domain/case-file.js';
import { channelRules, needsOf, type ChannelRules } from '../domain/channel-rules.js';
import { documentsThatAre } from '../domain/documents.js';
import { procedureOf } from '../domain/procedure.js';
import type { RegisterApplicationInput } from '../domain/registration.js';
import { submitApplication, type SubmitApplicationInput } from '../domain/submit-application.js';

export const zone = 'Asia/Almaty';
export const provider = {
  id: 'provider-1',
  jurisdictions: ['zhambyl', 'astana', 'kz'],
  zone,
  administrationId: 'akimat-1',
};
export const textSubjectId = 'text-subject';

const bodyOf: Partial<Record<OfficerRole, string>> = {
  administration: 'akimat-1',
  operator: 'state-corporation-1',
  'portal-gateway': 'portal-1',
};

/** An officer of one role in the body where the role acts. */
export function officer(role: OfficerRole | 'system', officerId: string = role): ActingOfficer {
  if (role === 'system') throw new Error('no officer is the system');
  return { officerId, roles: [role], bodyId: bodyOf[role] ?? provider.id };
}

/** An act by the role at the local time, entered at once. */
export function act(role: OfficerRole | 'system', at: string, change: Partial<Act> = {}): Act {
  const occurredAt = new Date(at).toISOString();
  return {
    officer: officer(role),
    occurredAt,
    now: occurredAt,
    lateReason: null,
    legalTime,
    ...change,
  };
}

const intake: Readonly<Record<string, readonly [Channel, OfficerRole]>> = {
  'zhambyl-2019-guardianship-establishment': ['provider-office', 'clerk'],
  'zhambyl-2019-age-ten-opinion': ['provider-office', 'clerk'],
  'zhambyl-2019-patronage-and-payment': ['portal', 'portal-gateway'],
  'zhambyl-2019-guardianship-certificates': ['portal', 'portal-gateway'],
  'astana-2018-meeting-permission': ['state-corporation', 'operator'],
  'rk-2022-school-meals': ['provider-office', 'clerk'],
};

export const laneSlugs = Object.keys(intake);

function usualIntake(channels: readonly Channel[]): readonly [Channel, OfficerRole] {
  return channels.includes('provider-office') ? ['provider-office', 'clerk'] : ['portal', 'portal-gateway'];
}

/** Editions whose usual way in would be another. */
const besides: typeof intake = {
  'rk-2022-adopters-registration': ['portal', 'portal-gateway'],
  'rk-2022-guardianship-establishment': ['state-corporation', 'operator'],
};

/** What a submission under an edition looks like: one applicant, one child, every question denied, the package handed in. */
export function submission(
  slug: string,
  at: string,
  change: Partial<SubmitApplicationInput> = {},
): SubmitApplicationInput {
  const edition = editions.get(slug);
  const [channel, role] = intake[slug] ?? besides[slug] ?? usualIntake(edition.channels.intake);
  const rules = channelRules(edition, change.channel ?? channel);
  const answers = change.answers ?? rules.questions.map(({ code }) => ({ question: code, answer: false }));
  return {
    caseId: 'case-1',
    procedure: procedureOf(edition),
    service: edition.service.code,
    jurisdiction: edition.jurisdiction,
    channels: edition.channels,
    channel,
    handout: channel,
    provider,
    parties: [
      { subjectId: 'applicant-1', role: 'applicant', details: personal('applicant-1', person('Ақжан Сериков')) },
      { subjectId: 'child-1', role: 'child', details: personal('child-1', person('Айым Серикова')) },
    ],
    textSubjectId,
    documents: fullPackage(rules, answers),
    rules,
    answers,
    consent: edition.consent ? true : null,
    flowPassed: [],
    prolongs: edition.filingLimit
      ? { named: { entry: 'А-1/2024', endsOn: null }, registered: { validUntil: '2027-12-31' } }
      : null,
    intakeJurisdictions: provider.jurisdictions,
    editionEnds: edition.inForce.to,
    act: act(role, at),
    ...change,
  };
}

/** Everything the list asks for under the answers; where the text has no list, in words. */
function fullPackage(rules: ChannelRules, answers: readonly Answer[]): HandedInDocument[] {
  if (rules.documents.length === 0) {
    return [{ code: null, words: personal(textSubjectId, 'Жеке куәлік'), form: 'copy' }];
  }
  return documentsThatAre('missing', needsOf(rules, { answers, handedIn: [] })).map(({ code }) => ({
    code,
    words: null,
    form: 'copy',
  }));
}

/** What the registration of a case needs besides its numbers: nothing to add, and no word for the system. */
export function registering(
  file: CaseFile,
  change: Partial<RegisterApplicationInput['system']> = {},
): Pick<RegisterApplicationInput, 'answers' | 'consent' | 'rules' | 'system' | 'paperNumber'> {
  const system = { placeAvailable: false, refusalWords: null, queueNumber: 'К-1/2019', salt: 's', hashOf: () => 'ef' };
  return { answers: [], consent: null, paperNumber: null, rules: pinnedRules(file), system: { ...system, ...change } };
}

function person(fullName: string): { fullName: string; iin: null; birthDate: null; address: null; phone: null } {
  return { fullName, iin: null, birthDate: null, address: null, phone: null };
}

export function fold(events: readonly CaseEvent[]): CaseFile {
  return events.reduce<CaseFile>((file, event) => caseFile.evolve(file, event), caseFile.initialState);
}

/** The events of a case after some decisions, each deciding on what came before. */
export function after(
  slug: string,
  at: string,
  ...decisions: readonly ((file: CaseFile) => CaseEvent[])[]
): CaseEvent[] {
  return decided([], (file) => submitApplication(file, submission(slug, at)), ...decisions);
}

/** The events with those of further decisions, and the terms they let run. */
export function decided(
  events: readonly CaseEvent[],
  ...decisions: readonly ((file: CaseFile) => CaseEvent[])[]
): CaseEvent[] {
  return decisions.reduce<CaseEvent[]>(
    (all, decide) => {
      const file = fold(all);
      return [...all, ...withTermsStarted(file, decide(file), legalTime)];
    },
    [...events],
  );
}
